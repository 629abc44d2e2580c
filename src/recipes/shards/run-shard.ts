import { UsageError } from '../../errors.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import type { Shard, ShardMarker } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { Field } from '../../read/exports/fields.ts';
import { findPlanned } from '../../read/shards/planned-inputs.ts';
import { readShardState } from '../../read/shards/read-shard.ts';
import { writeShard } from '../../write/shards/write-shard.ts';
import { codedInputs } from '../coded-inputs.ts';
import type { ReportWatch } from '../report-pages.ts';
import { type OpenPlan, openPlan, plannedCoders } from './open-plan.ts';
import { wordOf } from './plan-run.ts';

export interface ShardOptions extends Pick<ReportWatch, 'signal' | 'stoppable'> {
  /** Threads that code; without it, one does everything. */
  readonly jobs?: number | undefined;
  /** The key of the plan's pseudonyms. */
  readonly pseudonymKey?: Uint8Array | null;
  /** Told after each input how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A shard that is done, and whether it had been done before. */
export interface ShardResult {
  readonly marker: ShardMarker;
  readonly before: boolean;
}

/**
 * read -> separate -> code: does one shard of a plan, unless it is done already.
 *
 * @param shard from 1
 * @throws UsageError, CodebookError where there is no such plan or shard, or something is not as it was planned
 * @throws InputError that names the inputs which have changed since the plan was made
 * @throws OutputError where the shard could not be written
 */
export async function runShard(dir: string, shard: number, options: ShardOptions = {}): Promise<ShardResult> {
  const plan = await openPlan(dir);
  const { inputs } = plan.plan.shards[shard - 1] ?? {};
  if (inputs === undefined) {
    throw new UsageError(`--shard ${shard}: the plan has shards 1 to ${plan.plan.shards.length}`);
  }
  const key = options.pseudonymKey ?? null;
  checkKey(key, plan.plan.options.pseudonyms);
  const { state, marker } = await readShardState(plan.dir, plan.hash, shard);
  if (state === 'done' && marker !== null) return { marker, before: true };

  const coded = inputs.length === 0 ? nothing() : codeInputs(plan, inputs, key, options);
  return { marker: await writeShard(plan.dir, plan.hash, shard, coded), before: false };
}

async function* nothing() {}

async function* codeInputs(
  plan: OpenPlan,
  inputs: Shard['inputs'],
  pseudonymKey: Uint8Array | null,
  { jobs = 1, onProgress, ...stops }: ShardOptions,
): AsyncGenerator<CodedPage | Problem> {
  const { map, maxBytes } = plan.plan.options;
  const found = await findPlanned(plan.dir, inputs);
  let done = 0;
  yield* codedInputs(found, { ...(await plannedCoders(plan)), pseudonymKey }, jobs, {
    ...stops,
    map: new Map(map as [Field, string][]),
    maxBytes: maxBytes ?? undefined,
    onInput: () => onProgress?.(++done, inputs.length),
  });
}

function checkKey(key: Uint8Array | null, word: string | null): void {
  if ((key === null ? null : wordOf(key)) === word) return;
  throw new UsageError(
    word === null
      ? 'the plan was made without --pseudonymise, so its shards are too'
      : 'the plan was made with --pseudonymise: give its shards the same key, by --key-file FILE',
  );
}
