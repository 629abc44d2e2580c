import { readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type {
  FinishedComment,
  LinePlace,
  PlacedComment,
  ShardEnding,
  ShardPage,
} from '../../model/finished-page.ts';
import { type ShardMarker, shardFiles } from '../../model/plan.ts';
import { isProblem } from '../../model/problem.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { asOutputError } from '../disk-errors.ts';
import { makeFolders } from '../make-folders.ts';
import { OpenFile } from '../open-file.ts';
import { ScratchFiles } from '../scratch-files.ts';
import { syncFolder } from '../write-files.ts';
import { codedLines, placesOf } from './coded-lines.ts';
import { FinishedStretches, stretchBytes } from './finished-stretches.ts';
import { HashedFile } from './hashed-file.ts';

/** Marks a file that is being written; its name is its writer's own, so that two tasks never share one. */
const UNFINISHED = '.part-';

/** What goes into a shard. */
export interface ShardContent {
  /** In input order; each is asked for when the one before it is written. */
  readonly pages: AsyncIterable<ShardPage>;
  /** Asked for when all pages are written. */
  readonly ending: () => Iterable<ShardEnding>;
}

/**
 * Writes the pages of a shard, and then the marker that says so. Killed at any moment, the shard is done or not done.
 * Two tasks that do the same shard write the same bytes, so it does not matter which of them ends last.
 *
 * @param plan hash of the plan
 * @param content makes what is to be written; what it sets aside lies beside the shard, and is gone afterwards
 * @throws OutputError with the reason and the mend, and whatever `content` throws
 */
export async function writeShard(
  dir: string,
  plan: string,
  shard: number,
  content: (scratch: MakeScratch) => ShardContent,
): Promise<ShardMarker> {
  const files = shardFiles(shard);
  const folder = path.join(dir, path.dirname(files.pages));
  await told(folder, () => makeFolders(folder));
  const [pages, finished] = [path.join(dir, files.pages), path.join(dir, files.finished)];
  const aside = new ScratchFiles(`${unfinishedName(finished)}-aside`);
  try {
    const written = await writePages(
      pages,
      finished,
      content(() => aside.make()),
    );
    const marker = { plan, shard, ...written };
    await told(folder, async () => {
      await swapIn(path.join(dir, files.marker), `${JSON.stringify(marker, null, 2)}\n`);
      await removeUnfinished(
        folder,
        [pages, finished].map((file) => path.basename(file)),
      );
      await syncFolder(folder);
    });
    return marker;
  } finally {
    aside.remove();
  }
}

async function writePages(
  pagesFile: string,
  finishedFile: string,
  { pages, ending }: ShardContent,
): Promise<Omit<ShardMarker, 'plan' | 'shard'>> {
  const coded = await told(pagesFile, () => new HashedFile(unfinishedName(pagesFile)));
  const finished = await told(finishedFile, () => new HashedFile(unfinishedName(finishedFile)));
  const stretches = new FinishedStretches();
  const counts = { pages: 0, comments: 0, skipped: 0 };
  try {
    for await (const page of pages) {
      count(page, counts);
      const [first, ...comments] = codedLines(page);
      await told(pagesFile, () => coded.append(first));
      gather(page, placesOf(coded.bytes, comments), stretches);
      await told(pagesFile, () => coded.appendAll(comments));
      if (stretches.isLong)
        await told(finishedFile, () => finished.appendAll(stretchBytes(stretches.take())));
    }
    await told(finishedFile, () => finished.appendAll(stretchBytes(stretches.take())));
    const end = finished.bytes;
    for (const each of ending()) {
      await told(finishedFile, () => finished.append(Buffer.from(`${JSON.stringify(each)}\n`)));
    }
    const whole = { ...(await told(finishedFile, () => finished.moveTo(finishedFile))), ending: end };
    return { ...counts, ...(await told(pagesFile, () => coded.moveTo(pagesFile))), finished: whole };
  } catch (error) {
    for (const file of [coded, finished]) await file.abandon();
    throw error;
  }
}

/** @param places where the comments of the page lie among the coded ones */
function gather(
  { coded, finished }: ShardPage,
  places: readonly LinePlace[],
  stretches: FinishedStretches,
): void {
  if (isProblem(coded)) stretches.addProblem(coded);
  else if (finished !== null) {
    const lineOf = ({ commentId, author, pageId, row }: FinishedComment): PlacedComment => [
      commentId,
      author,
      pageId,
      ...(places[row] as LinePlace),
    ];
    stretches.addPage(finished, coded.codedComments.length, lineOf);
  }
}

function count({ coded }: ShardPage, counts: { pages: number; comments: number; skipped: number }): void {
  if (!isProblem(coded)) {
    counts.pages += 1;
    counts.comments += coded.codedComments.length;
  } else if (coded.status === 'skipped') counts.skipped += 1;
}

async function swapIn(file: string, content: string): Promise<void> {
  const open = new OpenFile(unfinishedName(file));
  open.append(content);
  await open.finish();
  await rename(unfinishedName(file), file);
}

const unfinishedName = (file: string): string => `${file}${UNFINISHED}${hostname()}-${process.pid}`;

/** What tasks that were killed have left of the same shard. */
async function removeUnfinished(folder: string, names: readonly string[]): Promise<void> {
  for (const entry of await readdir(folder)) {
    if (names.some((name) => entry.startsWith(`${name}${UNFINISHED}`))) {
      await rm(path.join(folder, entry), { recursive: true, force: true });
    }
  }
}

async function told<Result>(place: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asOutputError(place, error);
  }
}
