import { Command } from 'commander';
import { planRun } from '../recipes/shards/plan-run.ts';
import { count } from './count.ts';
import { pseudonymKey } from './options/pseudonym-options.ts';
import { type RunChoices, runChoices, withRunOptions } from './options/run-options.ts';
import { wholeNumber } from './options/values.ts';
import { tell } from './output.ts';

interface Options extends RunChoices {
  readonly out: string;
  readonly shards: number;
  readonly quiet: boolean;
}

/** `btl plan`: freezes a run and cuts it into shards. */
export const planCommand = (): Command =>
  withRunOptions(new Command('plan'))
    .description(
      'Writes plan.json: every input with its size and hash, the options, the hash of the codebook, and the shards, ' +
        'each a stretch of the inputs with about as many bytes as any other; and codebook.json, what reports show of the ' +
        'codebook. Each shard is then done by btl run --shard, on whatever machine sees the folder, and btl merge makes ' +
        'the report, byte for byte that of btl run.',
    )
    .argument('<paths...>', 'files, folders (read to any depth) or patterns such as "pages/**/*.txt"')
    .requiredOption('-o, --out <folder>', 'folder of the plan and its shards, new or empty')
    .requiredOption('--shards <number>', 'how many shards; a file is never cut', wholeNumber('--shards', 1))
    .option('-q, --quiet', 'no closing words', false)
    .addHelpText(
      'after',
      `
Examples:
  btl plan my-pages -o big-run --shards 64
  btl slurm big-run --submit                             on a cluster with Slurm
  parallel btl run -o big-run --shard ::: {1..64}        on one machine with GNU parallel
  btl status big-run
  btl merge big-run -o my-report`,
    )
    .action(plan);

async function plan(paths: string[], { out, shards: wanted, quiet, ...options }: Options): Promise<void> {
  const key = await pseudonymKey(options, [out, ...paths]);
  const { shards } = await planRun(paths, {
    ...runChoices(options),
    out,
    shards: wanted,
    pseudonymKey: key,
  });
  if (quiet) return;
  const inputs = shards.reduce((sum, shard) => sum + shard.inputs.length, 0);
  const empty = shards.filter((shard) => shard.inputs.length === 0).length;
  tell(
    [
      `${count(inputs, 'input')} in ${count(shards.length, 'shard')}${empty > 0 ? `, ${empty} of them empty, since no file is cut` : ''}. The plan is in ${out}:`,
      `  btl run -o ${out} --shard 1      does the first shard, on any machine that sees the folder`,
      `  btl slurm ${out} --submit        does all of them on a cluster with Slurm`,
      `  btl status ${out}                how far they are`,
      `  btl merge ${out} -o my-report    the report, when all are done`,
    ].join('\n'),
  );
}
