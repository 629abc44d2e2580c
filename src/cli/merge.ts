import { Command } from 'commander';
import { readPlan } from '../read/shards/read-plan.ts';
import { mergeShards } from '../recipes/shards/merge-shards.ts';
import { closingWords } from './closing-words.ts';
import { EXIT } from './exit.ts';
import { untilStopped } from './interrupts.ts';
import { tell } from './output.ts';
import { withProgress } from './progress.ts';

/** `btl merge`: from the shards of a plan to the report. */
export const mergeCommand = (): Command =>
  new Command('merge')
    .description(
      'Makes sure that every shard is done, whole, and of this plan, and writes the report: byte for byte the one that ' +
        'btl run writes on one machine. Where a shard is not, it is named and nothing is written.',
    )
    .argument('<folder>', 'folder of the plan, as given to btl plan')
    .option(
      '-o, --out <folder>',
      'output folder; an earlier report in it is replaced, files of your own are kept',
      'reports',
    )
    .option('-q, --quiet', 'no progress and no closing words', false)
    .addHelpText('after', '\nExample:\n  btl merge big-run -o my-report')
    .action(merge);

async function merge(folder: string, { out, quiet }: { out: string; quiet: boolean }): Promise<void> {
  const { counts, doubts } = await withProgress(quiet, 'shards', (progress) =>
    untilStopped((stops) =>
      mergeShards(folder, {
        out,
        ...stops,
        onProgress: progress.update,
        onReport: () => progress.say('making the report'),
      }),
    ),
  );
  const { plan } = await readPlan(folder);
  if (!quiet) tell(closingWords(counts, out, plan.options.formats));
  const { total } = doubts.problems.skipped;
  if (total === 0) return;
  tell(`btl: skipped ${total}, which pages.csv names with the reason`);
  process.exitCode = EXIT.skipped;
}
