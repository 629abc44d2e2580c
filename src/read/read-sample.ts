import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { type Sample, STRATIFIERS } from '../model/sample.ts';
import { readJson } from './report-files.ts';

const sample: z.ZodType<Sample> = z.object({
  seed: z.number().int(),
  by: z.array(z.enum(STRATIFIERS)),
  strata: z.array(
    z.object({
      name: z.string(),
      theme: z.string().nullable(),
      page: z.string().nullable(),
      size: z.number().int().positive(),
      drawn: z.number().int().nonnegative(),
    }),
  ),
  units: z.array(
    z
      .object({ comment_id: z.string(), stratum: z.string() })
      .transform(({ comment_id, stratum }) => ({ commentId: comment_id, stratum })),
  ),
});

/**
 * Reads sample.json, which `btl sample` wrote.
 *
 * @returns undefined where there is no such file
 * @throws UsageError where it is something else
 */
export async function readSample(file: string): Promise<Sample | undefined> {
  const value = await readJson(file);
  if (value === undefined) return undefined;
  const read = sample.safeParse(value);
  if (read.success) return read.data;
  throw new UsageError(`${file} is no sample.json of btl sample: ${z.prettifyError(read.error)}`);
}
