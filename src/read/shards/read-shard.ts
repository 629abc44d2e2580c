import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { InputError } from '../../errors.ts';
import type { CodedComment, CodedPage } from '../../model/coded-page.ts';
import { type PageLine, unpackPage } from '../../model/packed-page.ts';
import { type ShardMarker, shardFiles } from '../../model/plan.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { linesOf } from '../exports/record-sources.ts';
import { type FileHash, hashFile } from './hash-file.ts';

/** Whether a shard is done; `foreign` belongs to another plan, `damaged` is not what it was when it was done. */
export interface ShardState {
  /** From 1. */
  readonly shard: number;
  readonly state: 'done' | 'missing' | 'foreign' | 'damaged';
  /** What is wrong with it, in a few words; null where nothing is. */
  readonly reason: string | null;
  /** Null where the shard is missing or its marker cannot be read. */
  readonly marker: ShardMarker | null;
}

const marker: z.ZodType<ShardMarker> = z.object({
  plan: z.string(),
  shard: z.number().int().positive(),
  pages: z.number().int().nonnegative(),
  comments: z.number().int().nonnegative(),
  skipped: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
  finished: z.object({
    bytes: z.number().int().nonnegative(),
    sha256: z.string(),
    ending: z.number().int().nonnegative(),
  }),
});

/**
 * Tells whether a shard is done, by its marker and by every byte that it answers for.
 *
 * @param plan hash of the plan
 */
export async function readShardState(dir: string, plan: string, shard: number): Promise<ShardState> {
  const files = shardFiles(shard);
  const text = await readFile(path.join(dir, files.marker), 'utf8').catch(() => null);
  if (text === null) return { shard, state: 'missing', reason: 'not done yet', marker: null };
  const found = markerOf(text);
  const bad = (state: 'foreign' | 'damaged', reason: string) => ({ shard, state, reason, marker: found });
  if (found === null) return bad('damaged', `${files.marker} cannot be read`);
  if (found.plan !== plan) return bad('foreign', 'done for another plan');
  if (found.shard !== shard) return bad('foreign', `it is shard ${found.shard} under another name`);
  for (const [file, done] of [[files.pages, found] as const, [files.finished, found.finished] as const]) {
    const now = await hashFile(path.join(dir, file)).catch((): FileHash | null => null);
    if (now === null) return bad('damaged', `${file} is gone`);
    if (now.sha256 !== done.sha256) return bad('damaged', `${file} has other bytes than when it was done`);
  }
  return { shard, state: 'done', reason: null, marker: found };
}

function markerOf(text: string): ShardMarker | null {
  try {
    return marker.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A page cannot be so long that its line is longer. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * The coded pages of a shard that is done, and what could not be used, in input order.
 *
 * @throws InputError where the file breaks off
 */
export async function* readShard(dir: string, shard: number): AsyncGenerator<CodedPage | Problem> {
  const file = path.join(dir, shardFiles(shard).pages);
  const pieces = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 });
  let open: (PageLine & { readonly codedComments: CodedComment[] }) | null = null;
  for await (const { source } of linesOf(pieces, LONGEST_LINE)) {
    if (source === '') continue;
    if (open === null) {
      const met = lineOf<PageLine | Problem>(file, source);
      if (isProblem(met)) yield met;
      else open = { ...met, codedComments: [] };
    } else open.codedComments.push(lineOf<CodedComment>(file, source));
    if (open === null || open.codedComments.length < open.commentLines) continue;
    const { commentLines: _, ...packed } = open;
    open = null;
    yield unpackPage(packed);
  }
}

function lineOf<Line>(file: string, source: string): Line {
  try {
    return JSON.parse(source) as Line;
  } catch (cause) {
    throw new InputError(`${file}: a line of it cannot be read`, { cause });
  }
}
