import { Command, Option } from 'commander';
import { SEPARATORS, type Separator } from '../model/csv-dialect.ts';
import type { CorpusMeasures } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';
import { run } from '../pipeline.ts';
import type { ColumnMap } from '../read/exports/fields.ts';
import { FORMATS, type Format, parseFormats } from '../report/report-options.ts';
import { closingWords } from './closing-words.ts';
import { coderOption } from './coder-option.ts';
import { EXIT } from './exit.ts';
import { hearInterrupts } from './interrupts.ts';
import { mapOption } from './map-option.ts';
import { maxBytesOption } from './max-bytes-option.ts';
import { tell } from './output.ts';
import { tellProblems } from './problems.ts';
import { makeProgress } from './progress.ts';
import { type PseudonymOptions, pseudonymKey, withPseudonymOptions } from './pseudonym-options.ts';

interface Options extends PseudonymOptions {
  readonly out: string;
  readonly codebook?: string;
  readonly coder: readonly string[];
  readonly map?: ColumnMap;
  readonly maxBytes?: number;
  readonly format?: readonly Format[];
  readonly bom: boolean;
  readonly separator: Separator;
  readonly quiet: boolean;
}

/** `btl run`: from saved pages to a report folder. */
export const runCommand = (): Command =>
  withPseudonymOptions(new Command('run'))
    .description(
      'Reads saved pages, separates each article from the comments under it, codes every comment, and writes a folder ' +
        'of reports: report.html and summary.md to read, comments.xlsx and CSV tables to sort and count, and charts.',
    )
    .argument('<paths...>', 'files, folders (read to any depth) or patterns such as "pages/**/*.txt"')
    .option(
      '-o, --out <folder>',
      'output folder; an earlier report in it is replaced, files of your own are kept',
      'reports',
    )
    .option('--codebook <file>', 'your codebook; what it leaves out comes from the default one')
    .addOption(coderOption())
    .addOption(mapOption())
    .addOption(maxBytesOption())
    .addOption(
      new Option(
        '--format <list>',
        `what to write, as csv,xlsx; all of it unless you choose: ${FORMATS.join(', ')}`,
      ).argParser(parseFormats),
    )
    .addOption(
      new Option(
        '--separator <name>',
        'what stands between the cells of CSV files; Excel wants the semicolon where 0.5 is written 0,5',
      )
        .choices(Object.keys(SEPARATORS))
        .default('comma'),
    )
    .option('--no-bom', 'write CSV files without the byte order mark that Excel wants')
    .option('-q, --quiet', 'no progress and no closing words', false)
    .addHelpText(
      'after',
      `
Examples:
  btl run seeds -o reports
  btl run "pages/2016-*/*.txt" extra.txt -o report-2016 --codebook my-codebook.yml
  btl run seeds -o tables --format xlsx,csv --separator semicolon
  btl run seeds -o shared --pseudonymise --key-file ~/keys/my-project.key --new-key

A file that cannot be read is listed in the report with the reason, and the exit status is then 3.`,
    )
    .action(async (paths: string[], options: Options) => {
      const skipped: Problem[] = [];
      const { counts, doubts } = await runWithProgress(paths, options, (problem) => {
        if (problem.status === 'skipped' && skipped.length < MOST_TOLD) skipped.push(problem);
      });
      if (!options.quiet) tell(closingWords(counts, options.out, options.format));
      tellProblems(skipped);
      const { total } = doubts.problems.skipped;
      if (total > skipped.length) tell(`btl: skipped ${total - skipped.length} more, which pages.csv names`);
      if (total > 0) process.exitCode = EXIT.skipped;
    });

/** Inputs that were skipped are named up to so many. */
const MOST_TOLD = 1000;

async function runWithProgress(
  paths: string[],
  options: Options,
  onProblem: (problem: Problem) => void,
): Promise<CorpusMeasures> {
  const progress = makeProgress(options.quiet);
  const { signal, stoppable, unhear } = hearInterrupts();
  try {
    const key = await pseudonymKey(options, [options.out, ...paths]);
    return await run(paths, {
      ...options,
      pseudonymKey: key,
      coders: options.coder,
      ...(options.format && { formats: options.format }),
      csv: { bom: options.bom, separator: options.separator },
      onProblem,
      onProgress: progress.update,
      onReport: () => progress.say('making the report'),
      signal,
      stoppable,
    });
  } finally {
    progress.stop();
    unhear();
  }
}
