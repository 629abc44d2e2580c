import { createHash } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { OutputError } from '../../errors.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import { packPage } from '../../model/packed-page.ts';
import { type ShardMarker, shardFiles } from '../../model/plan.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { said } from '../disk-errors.ts';
import { makeFolders } from '../make-folders.ts';
import { OpenFile } from '../open-file.ts';
import { syncFolder } from '../write-files.ts';

/** Marks a file that is being written; its name is its writer's own, so that two tasks never share one. */
const UNFINISHED = '.part-';

/**
 * Writes the coded pages of a shard, and then the marker that says so. Killed at any moment, the shard is done or not
 * done. Two tasks that do the same shard write the same bytes, so it does not matter which of them ends last.
 *
 * @param plan hash of the plan
 * @param coded in input order; each is asked for when the one before it is written
 * @throws OutputError with the reason and the mend, and whatever `coded` throws
 */
export async function writeShard(
  dir: string,
  plan: string,
  shard: number,
  coded: AsyncIterable<CodedPage | Problem>,
): Promise<ShardMarker> {
  const files = shardFiles(shard);
  const folder = path.join(dir, path.dirname(files.pages));
  await told(folder, () => makeFolders(folder));
  const pages = path.join(dir, files.pages);
  const marker = { plan, shard, ...(await writePages(pages, coded)) };
  await told(folder, async () => {
    await swapIn(path.join(dir, files.marker), `${JSON.stringify(marker, null, 2)}\n`);
    await removeUnfinished(folder, path.basename(files.pages));
    await syncFolder(folder);
  });
  return marker;
}

async function writePages(
  file: string,
  coded: AsyncIterable<CodedPage | Problem>,
): Promise<Omit<ShardMarker, 'plan' | 'shard'>> {
  const unfinished = unfinishedName(file);
  const open = await told(file, () => new OpenFile(unfinished));
  const hash = createHash('sha256');
  const counts = { pages: 0, comments: 0, skipped: 0, bytes: 0 };
  try {
    for await (const met of coded) {
      if (!isProblem(met)) {
        counts.pages += 1;
        counts.comments += met.codedComments.length;
      } else if (met.status === 'skipped') counts.skipped += 1;
      const line = Buffer.from(`${JSON.stringify(isProblem(met) ? plain(met) : packPage(met))}\n`);
      hash.update(line);
      counts.bytes += line.length;
      await told(file, () => open.append(line));
    }
  } catch (error) {
    open.abandon();
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
  await told(file, async () => {
    await open.finish();
    await rename(unfinished, file);
  });
  return { ...counts, sha256: hash.digest('hex') };
}

const plain = ({ path: place, status, reason }: Problem): Problem => ({ path: place, status, reason });

async function swapIn(file: string, content: string): Promise<void> {
  const open = new OpenFile(unfinishedName(file));
  open.append(content);
  await open.finish();
  await rename(unfinishedName(file), file);
}

const unfinishedName = (file: string): string => `${file}${UNFINISHED}${hostname()}-${process.pid}`;

/** What tasks that were killed have left of the same shard. */
async function removeUnfinished(folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (entry.startsWith(`${name}${UNFINISHED}`)) await rm(path.join(folder, entry), { force: true });
  }
}

async function told<Result>(place: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(said(place, error), { cause: error });
  }
}
