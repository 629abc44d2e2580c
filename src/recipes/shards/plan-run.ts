import { createHash, createHmac } from 'node:crypto';
import path from 'node:path';
import { reportedCodebook } from '../../codebook/reported-codebook.ts';
import { UsageError } from '../../errors.ts';
import { DEFAULT_DIALECT } from '../../model/csv-dialect.ts';
import type { Plan } from '../../model/plan.ts';
import { TOOL_NAME } from '../../model/tool.ts';
import { findInputs } from '../../read/inputs/find-inputs.ts';
import type { ReadOptions } from '../../read/read-pages.ts';
import { planInputs, seenFrom } from '../../read/shards/planned-inputs.ts';
import { FORMATS } from '../../report/report-options.ts';
import { jsonText } from '../../text/json-text.ts';
import { VERSION } from '../../version.ts';
import { writePlan } from '../../write/shards/write-plan.ts';
import type { ReportChoice } from '../report-pages.ts';
import { readCoders } from '../trained-coders.ts';
import { cutShards } from './cut-shards.ts';

export interface PlanOptions extends Omit<ReadOptions, 'onInput'>, ReportChoice {
  /** Folder of the plan, new or empty; the shards will stand beside it. */
  readonly out: string;
  readonly shards: number;
  /** The researcher's codebook; without one, the default codebook. */
  readonly codebook?: string | undefined;
  /** Files of trained coders. */
  readonly coders?: readonly string[];
  /** Key that commenters' names will be replaced with; the plan holds a word by which it is told, and not the key. */
  readonly pseudonymKey?: Uint8Array | null;
}

/** The largest number of shards that names of files have room for. */
const MOST_SHARDS = 9999;

/**
 * Freezes a run: its inputs in their order, its options and its codebook, cut into shards that tasks can do apart.
 *
 * @throws UsageError, CodebookError where paths, codebook or number of shards will not do
 * @throws OutputError where the folder is not empty, or cannot be written
 */
export async function planRun(paths: readonly string[], options: PlanOptions): Promise<Plan> {
  const { shards, codebook: file, coders = [], pseudonymKey = null } = options;
  if (shards < 1 || shards > MOST_SHARDS) {
    throw new UsageError(`--shards: give a number from 1 to ${MOST_SHARDS}`);
  }
  const out = path.resolve(options.out);
  const { codebook, record } = await readCoders(file, coders);
  const inputs = await planInputs(out, await findInputs(paths));
  const reported = jsonText(reportedCodebook(codebook));
  const plan: Plan = {
    tool: { name: TOOL_NAME, version: VERSION },
    codebook: {
      file: file === undefined ? null : seenFrom(out, file),
      hash: codebook.hash,
      reported: createHash('sha256').update(reported).digest('hex'),
    },
    coders: { files: coders.map((each) => seenFrom(out, each)), record },
    options: {
      map: [...(options.map ?? [])],
      maxBytes: options.maxBytes ?? null,
      formats: options.formats ?? FORMATS,
      csv: options.csv ?? DEFAULT_DIALECT,
      pseudonyms: pseudonymKey === null ? null : wordOf(pseudonymKey),
    },
    shards: cutShards(inputs, shards),
  };
  await writePlan(out, plan, reported);
  return plan;
}

/** A word that tells one key from another, and from which the key cannot be had. */
export const wordOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('below-the-line plan').digest('hex').slice(0, 16);
