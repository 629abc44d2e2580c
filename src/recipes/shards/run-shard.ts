import { UsageError } from '../../errors.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import type { ShardPage } from '../../model/finished-page.ts';
import type { Shard, ShardMarker } from '../../model/plan.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import type { Field } from '../../read/exports/fields.ts';
import { readHtmlAssets } from '../../read/read-html-assets.ts';
import { findPlanned } from '../../read/shards/planned-inputs.ts';
import { readShardState } from '../../read/shards/read-shard.ts';
import { parseFormats } from '../../report/report-options.ts';
import { type Stoppable, unstopped } from '../../stoppable.ts';
import { writeShard } from '../../write/shards/write-shard.ts';
import { type CodedBy, codedInputs } from '../coded-inputs.ts';
import { ShardFinishing } from '../finished/finish-shard.ts';
import type { ReportWatch } from '../report-pages.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { wordOf } from './plan-run.ts';
import { plannedCoders } from './planned-coders.ts';

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
 * read -> separate -> code -> measure -> report, as far as one shard can tell: does a shard of a plan, unless it is done already.
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
  const before = await readShardState(plan.dir, plan.hash, shard);
  if (before.state === 'done' && before.marker !== null) return { marker: before.marker, before: true };

  const by = { ...(await plannedCoders(plan)), pseudonymKey: key };
  const coded = inputs.length === 0 ? nothing() : codeInputs(plan, inputs, by, options);
  const report = { formats: parseFormats(plan.plan.options.formats.join()), csv: plan.plan.options.csv };
  const assets = await readHtmlAssets();
  const marker = await writeShard(plan.dir, plan.hash, shard, (scratch) => {
    const finishing = new ShardFinishing(by.read.codebook, report, assets, scratch);
    return {
      pages: finishedPages(coded, finishing, options.stoppable ?? unstopped),
      ending: () => finishing.ending(),
    };
  });
  return { marker, before: false };
}

async function* nothing() {}

/** Coded pages, each with what it adds to the report. */
async function* finishedPages(
  coded: AsyncIterable<CodedPage | Problem>,
  finishing: ShardFinishing,
  stoppable: Stoppable,
): AsyncGenerator<ShardPage> {
  for await (const met of coded) {
    const finished = isProblem(met)
      ? null
      : await stoppable(() => finishing.finish(met), met.page.text.length);
    yield { coded: met, finished };
  }
}

async function* codeInputs(
  plan: OpenPlan,
  inputs: Shard['inputs'],
  by: CodedBy,
  { jobs = 1, onProgress, ...stops }: ShardOptions,
): AsyncGenerator<CodedPage | Problem> {
  const { map, maxBytes } = plan.plan.options;
  const found = await findPlanned(plan.dir, inputs);
  let done = 0;
  yield* codedInputs(found, by, jobs, {
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
