import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import { type Sample, STRATIFIERS } from '../../model/sample.ts';
import { failureReason } from '../bytes/read-bytes.ts';
import { jsonOf } from '../json-of.ts';
import { whatIsWrong } from '../what-is-wrong.ts';

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
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const value = jsonOf(text);
  const read = sample.safeParse(value);
  if (read.success) return read.data;
  // Figures would not be weighted if a file that broke off passed for a missing one.
  throw new UsageError(
    `${file} is no sample.json of btl sample: ${whatIsWrong(read.error, value)}; put back what btl sample wrote`,
  );
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`${file}: ${failureReason(cause)}`, { cause });
  }
}
