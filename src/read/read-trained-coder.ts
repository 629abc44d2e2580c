import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Codebook } from '../codebook/codebook.ts';
import { UsageError } from '../errors.ts';
import { MODEL_FORMAT, type TrainedCoder } from '../model/trained-coder.ts';
import { failureReason, LARGEST, readBytes, tooLarge } from './bytes/read-bytes.ts';
import { whatIsWrong } from './what-is-wrong.ts';

const figure = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

const outcomeFigures = z.object({
  value: z.string(),
  cases: z.number(),
  share: z.number(),
  precision: figure,
  recall: figure,
  f1: figure,
  mcc: figure,
  auc: figure,
  brier: z.number(),
  bins: z.array(z.object({ texts: z.number(), expected: z.number(), observed: z.number() })),
});

const feature = z
  .tuple([z.string(), z.number().int().positive()])
  .rest(z.number())
  .transform(([name, documents, ...weights]) => ({ name, documents, weights }));

const trainedCoder = z.object({
  name: z.string(),
  task: z.enum(['code', 'attitude']),
  code: z.string(),
  codebook: z.object({ title: z.string(), hash: z.string() }),
  version: z.string(),
  texts: z.number().int().positive(),
  outcomes: z
    .array(
      z.object({
        value: z.string(),
        present: z.boolean(),
        bias: z.number(),
        calibration: z.object({ slope: z.number(), intercept: z.number() }),
      }),
    )
    .min(1),
  threshold: z.number().nullable(),
  features: z.object({
    words: z.array(feature),
    letters: z.array(feature),
    around: z.array(feature),
    rules: z.array(feature),
    signs: z.array(feature),
  }),
  training: z.object({
    rows: z.number(),
    leftOut: z.number(),
    enriched: z.boolean(),
    folds: z.number(),
    strength: z.number(),
    macroF1: z.number(),
    outcomes: z.array(outcomeFigures),
  }),
}) satisfies z.ZodType<TrainedCoder>;

/** A trained coder, and the hash of its file, which names exactly which one it is. */
export interface ReadTrainedCoder {
  readonly coder: TrainedCoder;
  readonly sha256: string;
}

/**
 * Reads a trained coder that is to code by a codebook.
 *
 * @throws UsageError where the file is none, is of another format, or was trained with another codebook, whose rules
 * would tell it other things than it has learned to weigh
 */
export async function readTrainedCoder(
  file: string,
  { hash }: Pick<Codebook, 'hash'>,
): Promise<ReadTrainedCoder> {
  const { json, sha256 } = await readModel(file);
  const format = z.object({ btl_model: z.number() }).safeParse(json);
  if (!format.success) throw new UsageError(`${file}: it is no trained coder; btl train makes one`);
  if (format.data.btl_model !== MODEL_FORMAT) {
    throw new UsageError(
      `${file}: its format is ${format.data.btl_model}, this program reads ${MODEL_FORMAT}; train it again with btl train`,
    );
  }
  const result = trainedCoder.safeParse(json);
  if (!result.success) {
    throw new UsageError(`${file}: it is damaged, ${whatIsWrong(result.error, json)}; train it again`);
  }
  const { codebook, outcomes, features } = result.data;
  const whole = Object.values(features).every((family) =>
    family.every(({ weights }) => weights.length === outcomes.length),
  );
  if (!whole) throw new UsageError(`${file}: damaged, a feature lacks a weight; train it again`);
  if (codebook.hash !== hash) {
    throw new UsageError(
      `${file}: it was trained with another codebook ("${codebook.title}", ${codebook.hash.slice(0, 12)}); name that one by --codebook, or train it again`,
    );
  }
  return { coder: result.data, sha256 };
}

async function readModel(file: string): Promise<{ readonly json: unknown; readonly sha256: string }> {
  try {
    const bytes = await readBytes(file, LARGEST.page, tooLarge(LARGEST.page, ', and no trained coder is'));
    const text = Buffer.from(bytes).toString('utf8');
    return { json: JSON.parse(text), sha256: createHash('sha256').update(text).digest('hex') };
  } catch (cause) {
    const reason =
      cause instanceof SyntaxError ? 'it is no trained coder, which is JSON' : failureReason(cause);
    throw new UsageError(`${file}: ${reason}`, { cause });
  }
}
