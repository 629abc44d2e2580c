import { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { CorpusMeasures } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';
import { run } from '../pipeline.ts';
import { readPlan } from '../read/shards/read-plan.ts';
import { runShard } from '../recipes/shards/run-shard.ts';
import { closingWords } from './closing-words.ts';
import { count } from './count.ts';
import { EXIT } from './exit.ts';
import { untilStopped } from './interrupts.ts';
import { noPrefilterOption } from './options/coding-options.ts';
import { pseudonymKey } from './options/pseudonym-options.ts';
import { type RunChoices, runChoices, withRunOptions } from './options/run-options.ts';
import { wholeNumber } from './options/values.ts';
import { tell } from './output.ts';
import { tellProblem } from './problems.ts';
import { withProgress } from './progress.ts';
import { whichShard } from './which-shard.ts';

interface Options extends RunChoices {
  readonly out: string;
  readonly shard?: string;
  readonly jobs: number;
  readonly prefilter: boolean;
  readonly quiet: boolean;
}

/** Threads cost memory and a second to start, and on a cluster the tasks are what is many: so one unless more are asked for. */
const JOBS = 1;

/** More threads than any machine has work for only fill its memory. */
const MOST_JOBS = 256;

/** `btl run`: from saved pages to a report folder, or from a plan to one of its shards. */
export const runCommand = (): Command =>
  withRunOptions(new Command('run'))
    .description(
      'Reads saved pages, separates each article from the comments under it, codes every comment, and writes a folder ' +
        'of reports: report.html and summary.md to read, comments.xlsx and CSV tables to sort and count, and charts.',
    )
    .argument('[paths...]', 'files, folders (read to any depth) or patterns such as "pages/**/*.txt"')
    .option(
      '-o, --out <folder>',
      'output folder; an earlier report in it is replaced, files of your own are kept',
      'reports',
    )
    .option(
      '-j, --jobs <threads>',
      'threads that code; more than one can pay from tens of thousands of comments on',
      wholeNumber('--jobs', 1, MOST_JOBS),
      JOBS,
    )
    .addOption(noPrefilterOption())
    .option(
      '--shard <number>',
      'do one shard of the plan in the output folder; auto takes the number of the scheduler’s task, all does each that is not done',
    )
    .option('-q, --quiet', 'no progress and no closing words', false)
    .addHelpText(
      'after',
      `
Examples:
  btl run seeds -o reports
  btl run "pages/2016-*/*.txt" extra.txt -o report-2016 --codebook my-codebook.yml
  btl run seeds -o tables --format xlsx,csv --separator semicolon
  btl run seeds -o shared --pseudonymise --key-file ~/keys/my-project.key --new-key
  btl run -o big-run --shard 3      (one shard of the plan that btl plan made in big-run)

A file that cannot be read is listed in the report with the reason, and the exit status is then 3.`,
    )
    .action(doRun);

async function doRun(paths: string[], options: Options, command: Command): Promise<void> {
  if (options.shard !== undefined) return doShards(options.shard, paths, options, command);
  if (paths.length === 0) {
    throw new UsageError(
      "missing required argument 'paths': the files or folders to read, as btl run my-pages",
    );
  }
  const skipped: Problem[] = [];
  const { counts, doubts } = await runWithProgress(paths, options, (problem) => {
    if (problem.status === 'skipped' && skipped.length < MOST_TOLD) skipped.push(problem);
  });
  if (!options.quiet) tell(closingWords(counts, options.out, options.format));
  for (const problem of skipped) tellProblem(problem);
  const { total } = doubts.problems.skipped;
  if (total > skipped.length) tell(`btl: skipped ${total - skipped.length} more, which pages.csv names`);
  if (total > 0) process.exitCode = EXIT.skipped;
}

/** Inputs that were skipped are named up to so many. */
const MOST_TOLD = 1000;

async function runWithProgress(
  paths: string[],
  { out, jobs, prefilter, quiet, ...options }: Options,
  onProblem: (problem: Problem) => void,
): Promise<CorpusMeasures> {
  const key = await pseudonymKey(options, [out, ...paths]);
  return withProgress(quiet, 'inputs', (progress) =>
    untilStopped((stops) =>
      run(paths, {
        ...runChoices(options),
        out,
        jobs,
        prefilter,
        pseudonymKey: key,
        onProblem,
        onProgress: progress.update,
        onReport: () => progress.say('making the report'),
        ...stops,
      }),
    ),
  );
}

/** What may be said beside `--shard`; all else stands in the plan. */
const BESIDE_SHARD = new Set(['out', 'shard', 'jobs', 'quiet', 'keyFile', 'pseudonymise']);

async function doShards(written: string, paths: string[], options: Options, command: Command): Promise<void> {
  const other = Object.keys(options).find(
    (name) => !BESIDE_SHARD.has(name) && command.getOptionValueSource(name) === 'cli',
  );
  if (other !== undefined || paths.length > 0) {
    throw new UsageError('beside --shard, paths and options stand in the plan: give them to btl plan');
  }
  const { plan } = await readPlan(options.out);
  const asked = plan.options.pseudonyms === null ? options : { ...options, pseudonymise: true as const };
  const key = await pseudonymKey(asked, [options.out]);
  const { shard, told } = written === 'all' ? { shard: null, told: null } : whichShard(written, process.env);
  if (told !== null && !options.quiet) tell(`btl: ${told}: shard ${shard}`);
  for (const each of shard === null ? plan.shards.keys() : [shard - 1])
    await doOneShard(each + 1, plan.shards.length, key, options);
}

async function doOneShard(
  shard: number,
  of: number,
  pseudonymKey: Uint8Array | null,
  { out, jobs, quiet }: Options,
): Promise<void> {
  const { marker, before } = await withProgress(quiet, 'inputs', ({ update }) =>
    untilStopped((stops) => runShard(out, shard, { jobs, pseudonymKey, onProgress: update, ...stops })),
  );
  if (quiet) return;
  const { pages, comments, skipped } = marker;
  const what = `${count(pages, 'page')}, ${count(comments, 'comment')}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  tell(`shard ${shard} of ${of} ${before ? 'was done before' : 'is done'}: ${what}`);
}
