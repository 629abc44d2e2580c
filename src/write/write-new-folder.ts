import { readdir, rename, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import type { FilePiece } from '../model/file-piece.ts';
import { asOutputError, isMissing } from './disk-errors.ts';
import { withLock } from './lock.ts';
import { makeFolders } from './make-folders.ts';
import { recover, siblingsOf } from './siblings.ts';
import { syncFolder, writeFiles } from './write-files.ts';

/**
 * Writes files into a folder that must be new or empty, all of them or none: what people filled in is never written
 * over.
 *
 * @throws OutputError with the reason and the mend
 */
export async function writeNewFolder(dir: string, files: readonly FilePiece[]): Promise<void> {
  const target = path.resolve(dir);
  const siblings = siblingsOf(target);
  try {
    await makeFolders(path.dirname(target));
    await withLock(siblings, async () => {
      await recover(siblings);
      if (!(await isFree(target))) {
        throw new OutputError(
          `${dir} is not empty, and what people fill in is never written over; give another folder`,
        );
      }
      await writeFiles(siblings.fresh, files);
      await rmdir(target).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
      await rename(siblings.fresh, target);
    });
    await syncFolder(path.dirname(target));
  } catch (error) {
    throw asOutputError(dir, error);
  }
}

async function isFree(dir: string): Promise<boolean> {
  try {
    return (await readdir(dir)).length === 0;
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}
