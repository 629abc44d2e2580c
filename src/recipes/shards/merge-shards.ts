import { InputError } from '../../errors.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import type { CorpusMeasures } from '../../model/measures.ts';
import type { ShardMarker } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import { readPlannedCodebook } from '../../read/shards/read-plan.ts';
import { readShard, readShardState, type ShardState } from '../../read/shards/read-shard.ts';
import { parseFormats } from '../../report/report-options.ts';
import { checkFolder } from '../../write/write-folder.ts';
import { pagesAdded } from '../add-pages.ts';
import { type ReportWatch, writeReport } from '../report-pages.ts';
import { finishedPagesAdded, fitTogether } from './merge-finished.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';

export interface MergeOptions extends ReportWatch {
  /** Output folder. */
  readonly out: string;
  /** Told after each shard how many are in the report. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * measure -> report -> write: the report on all shards of a plan, byte for byte that of a run on one machine.
 *
 * @throws UsageError where there is no such plan, or something is not as it was planned
 * @throws InputError that names the shards which are missing, damaged or of another plan; nothing is then written
 * @throws OutputError where the report could not be written
 */
export async function mergeShards(dir: string, options: MergeOptions): Promise<CorpusMeasures> {
  const plan = await openPlan(dir);
  await checkFolder(options.out);
  const markers = await checkShards(dir, plan);
  const codebook = await readPlannedCodebook(plan.dir, plan.plan);
  const { formats, csv, pseudonyms } = plan.plan.options;
  const how = { codebook, coders: plan.plan.coders.record, pseudonymised: pseudonyms !== null };
  const writing = { ...options, formats: parseFormats(formats.join()), csv };
  const finished = { dir: plan.dir, ends: markers.map(({ finished: { ending } }) => ending) };
  return writeReport(how, writing, async function* (report, scratch) {
    const add = (await fitTogether(finished, scratch))
      ? finishedPagesAdded(finished, how, writing, (shard) => options.onProgress?.(shard, markers.length))
      : pagesAdded(allPages(plan, options.onProgress), how, writing);
    return yield* add(report, scratch);
  });
}

async function checkShards(dir: string, { plan, hash, dir: folder }: OpenPlan): Promise<ShardMarker[]> {
  const bad: ShardState[] = [];
  const markers: ShardMarker[] = [];
  for (const [at] of plan.shards.entries()) {
    const state = await readShardState(folder, hash, at + 1);
    if (state.state === 'done' && state.marker !== null) markers.push(state.marker);
    else bad.push(state);
  }
  if (bad.length === 0) return markers;
  const named = bad.map(({ shard, state, reason }) => `shard ${shard} is ${state} (${reason})`);
  throw new InputError(
    `${dir}: ${bad.length} of ${plan.shards.length} shards cannot be merged: ${named.join(', ')}; do them by btl run -o ${dir} --shard ${bad[0]?.shard ?? 1}, or all of them by btl slurm ${dir} --missing --submit`,
  );
}

async function* allPages(
  { plan, dir }: OpenPlan,
  onProgress: MergeOptions['onProgress'],
): AsyncGenerator<CodedPage | Problem> {
  for (const [at] of plan.shards.entries()) {
    yield* readShard(dir, at + 1);
    onProgress?.(at + 1, plan.shards.length);
  }
}
