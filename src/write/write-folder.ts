import { lstat, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import type { FilePiece } from '../model/file-piece.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import { asOutputError, isMissing } from './disk-errors.ts';
import { keepOthers } from './keep-others.ts';
import { withLock } from './lock.ts';
import { makeFolders } from './make-folders.ts';
import { assertReplaceable } from './our-report.ts';
import { ScratchFiles } from './scratch-files.ts';
import { recover, type Siblings, siblingsOf } from './siblings.ts';
import { type FilePieces, syncFolder, writeFiles } from './write-files.ts';

/**
 * Writes a report folder: all of it or nothing.
 *
 * Everything is written into a hidden folder beside the wanted one, synced and checked, and then swapped in by two
 * renames. Killed at any moment, the folder holds the old report or the new one; between the two renames it is away
 * for an instant, and the next run brings it back.
 *
 * An earlier report is replaced as a whole. What somebody else put into its folder stays where it is; a file of the
 * old report that was changed since is kept as `<name>.changed<ending>`. A folder that is neither empty nor a report
 * is refused.
 *
 * @param pieces makes the files, piece by piece; each piece is asked for when the one before it is written, so that
 * work goes no faster than the disk. What it sets aside lies beside the folder, and is gone afterwards
 * @throws OutputError with the reason and the mend, and whatever `pieces` throws; what stood in the folder still stands
 */
export async function writeFolder(dir: string, pieces: (scratch: MakeScratch) => FilePieces): Promise<void> {
  const target = await resolved(dir);
  const siblings = siblingsOf(target);
  const failures = new Set<unknown>();
  try {
    await makeFolders(path.dirname(target));
    await withLock(siblings, async () => {
      await recover(siblings);
      await assertReplaceable(target);
      await replace(siblings, (scratch) => watched(pieces(scratch), failures));
    });
  } catch (error) {
    throw failures.has(error) ? error : asOutputError(dir, error);
  }
}

/** The same pieces; what their maker throws is noted, for it is no failure of writing. */
async function* watched(pieces: FilePieces, failures: Set<unknown>): AsyncGenerator<FilePiece> {
  try {
    yield* pieces;
  } catch (error) {
    failures.add(error);
    throw error;
  }
}

/**
 * Makes sure, before hours of work, that `writeFolder` will not refuse a folder. Nothing is changed.
 *
 * @throws OutputError with the reason and the mend
 */
export async function checkFolder(dir: string): Promise<void> {
  const target = await resolved(dir);
  try {
    await assertReplaceable(target);
  } catch (error) {
    throw asOutputError(dir, error);
  }
}

/** The folder itself where a link leads to it, so that the link stays and its folder is swapped. */
async function resolved(dir: string): Promise<string> {
  const target = await realpath(dir).catch((error: unknown) => {
    if (isMissing(error)) return path.resolve(dir);
    throw asOutputError(dir, error);
  });
  const inside = path.relative(target, process.cwd());
  if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside))) {
    throw new OutputError(
      `${dir} is or holds the folder that the program runs in, so it cannot be replaced as a whole; give a folder inside it, such as ${path.join(dir, 'reports')}`,
    );
  }
  return target;
}

async function replace(
  { target, fresh, old, scratch }: Siblings,
  pieces: (scratch: MakeScratch) => FilePieces,
): Promise<void> {
  const aside = new ScratchFiles(scratch);
  try {
    await writeFiles(
      fresh,
      pieces(() => aside.make()),
    );
    await keepOthers(target, fresh);
    await swap(target, fresh, old);
  } catch (error) {
    // What could not be finished must not fill a disk that may be full; the reason matters more than the clean-up.
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    aside.remove();
  }
  await syncFolder(path.dirname(target));
  await rm(old, { recursive: true, force: true });
}

async function swap(target: string, fresh: string, old: string): Promise<void> {
  const before = await lstat(target).catch(() => null);
  if (before !== null) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (before !== null) await rename(old, target);
    throw error;
  }
}
