import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { UsageError } from '../../errors.ts';
import { CODEBOOK_FILE, PLAN_FILE, type Plan } from '../../model/plan.ts';
import { TOOL_NAME } from '../../model/tool.ts';
import { failureReason } from '../bytes/read-bytes.ts';
import { jsonOf } from '../json-of.ts';
import { whatIsWrong } from '../what-is-wrong.ts';

const input = z.union([
  z.object({
    file: z.string(),
    path: z.string(),
    bytes: z.number().int().nonnegative(),
    sha256: z.string().nullable(),
  }),
  z.object({ path: z.string(), status: z.enum(['skipped', 'left_out']), reason: z.string() }),
]);

const plan: z.ZodType<Plan> = z.object({
  tool: z.object({ name: z.literal(TOOL_NAME), version: z.string() }),
  codebook: z.object({ file: z.string().nullable(), hash: z.string(), reported: z.string() }),
  coders: z.object({ files: z.array(z.string()), record: z.string() }),
  options: z.object({
    map: z.array(z.tuple([z.string(), z.string()])),
    maxBytes: z.number().nullable(),
    formats: z.array(z.string()),
    csv: z.object({ bom: z.boolean(), separator: z.enum(['comma', 'semicolon']) }),
    pseudonyms: z.string().nullable(),
  }),
  shards: z.array(z.object({ bytes: z.number(), inputs: z.array(input) })).min(1),
});

/** A plan with the hash by which its shards are told from those of others. */
export interface SavedPlan {
  readonly plan: Plan;
  readonly hash: string;
}

/**
 * Reads the plan in a folder that `btl plan` made.
 *
 * @throws UsageError where there is none, or it was changed so that it makes no sense
 */
export async function readPlan(dir: string): Promise<SavedPlan> {
  const file = path.join(dir, PLAN_FILE);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`${file}: ${failureReason(cause)} btl plan PATHS -o ${dir} --shards N makes one`, {
      cause,
    });
  });
  const value = jsonOf(bytes.toString('utf8'));
  const read = plan.safeParse(value);
  if (!read.success) {
    throw new UsageError(
      `${file} is no plan of btl plan: ${whatIsWrong(read.error, value)}; put back what it was, or plan the run anew`,
    );
  }
  return { plan: read.data, hash: sha256(bytes) };
}

/**
 * Reads what reports say of the codebook that a plan was made with.
 *
 * @throws UsageError where the file is not what it was when the plan was made
 */
export async function readPlannedCodebook(dir: string, { codebook }: Plan): Promise<ReportedCodebook> {
  const file = path.join(dir, CODEBOOK_FILE);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`${file}: ${failureReason(cause)} The plan needs it; plan the run anew`, { cause });
  });
  if (sha256(bytes) === codebook.reported) return JSON.parse(bytes.toString('utf8')) as ReportedCodebook;
  throw new UsageError(
    `${file} has changed since the plan was made; put back what it was, or plan the run anew`,
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
