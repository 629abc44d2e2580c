import { Command } from 'commander';
import { shardStates } from '../recipes/shards/shard-states.ts';
import { count } from './count.ts';
import { numberRanges } from './number-ranges.ts';
import { print } from './output.ts';

interface Options {
  readonly missing: boolean;
  readonly json: boolean;
}

/** `btl status`: how far the shards of a plan are. */
export const statusCommand = (): Command =>
  new Command('status')
    .description(
      'Reads every shard that says it is done, to make sure that it is, and names those that are missing, damaged, or ' +
        'of another plan.',
    )
    .argument('<folder>', 'folder of the plan, as given to btl plan')
    .option('--missing', 'only the numbers of the shards still to be done, as 3,5-7', false)
    .option('--json', 'as JSON', false)
    .addHelpText(
      'after',
      `
Example:
  btl status big-run`,
    )
    .action(tellStatus);

async function tellStatus(folder: string, { missing, json }: Options): Promise<void> {
  const { shards } = await shardStates(folder);
  const open = shards.filter(({ state }) => state !== 'done');
  const ranges = numberRanges(open.map(({ shard }) => shard));
  if (missing) return print(ranges === '' ? '' : `${ranges}\n`);
  if (json) {
    const rows = shards.map(({ shard, state, reason, marker }) => ({
      shard,
      state,
      reason,
      pages: marker?.pages ?? null,
      comments: marker?.comments ?? null,
      skipped: marker?.skipped ?? null,
    }));
    return print(`${JSON.stringify(rows, null, 2)}\n`);
  }
  const done = shards.flatMap(({ state, marker }) => (state === 'done' && marker ? [marker] : []));
  const sum = (of: 'pages' | 'comments') => done.reduce((total, each) => total + each[of], 0);
  const lines = [
    `${done.length} of ${count(shards.length, 'shard')} done: ${count(sum('pages'), 'page')}, ${count(sum('comments'), 'comment')}`,
    ...open
      .filter(({ state }) => state !== 'missing')
      .map(({ shard, state, reason }) => `shard ${shard} is ${state}: ${reason}`),
    open.length === 0 ? `next: btl merge ${folder} -o my-report` : `still to be done: ${ranges}`,
  ];
  return print(`${lines.join('\n')}\n`);
}
