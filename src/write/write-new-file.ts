import { link, lstat, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import { asOutputError, isMissing, reasonCode } from './disk-errors.ts';
import { withLock } from './lock.ts';
import { makeFolders } from './make-folders.ts';
import { OpenFile } from './open-file.ts';
import { recover, siblingsOf } from './siblings.ts';
import { syncFolder } from './write-files.ts';

/**
 * Writes a file that must not exist, whole or not at all: what somebody wrote is never written over, and a run that
 * is killed leaves no half of it under its name.
 *
 * @param mode who may read and write it, from its first byte on
 * @throws OutputError with the reason and the mend
 */
export async function writeNewFile(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const target = path.resolve(file);
  const siblings = siblingsOf(target);
  try {
    await makeFolders(path.dirname(target));
    // Before anything is made beside it: where it stands may be a folder of devices.
    await assertFree(file);
    await withLock(siblings, async () => {
      await recover(siblings);
      await assertFree(file);
      try {
        const opened = new OpenFile(siblings.fresh, mode);
        opened.append(content);
        await opened.finish();
        await putInPlace(siblings.fresh, file);
      } finally {
        await rm(siblings.fresh, { force: true });
      }
    });
    await syncFolder(path.dirname(target));
  } catch (error) {
    throw asOutputError(file, error);
  }
}

/** Gives a finished file its name, unless somebody has taken the name in the meantime. */
async function putInPlace(fresh: string, file: string): Promise<void> {
  try {
    await link(fresh, file);
  } catch (error) {
    if (reasonCode(error) === 'EEXIST') throw taken(file);
    // A file system without links: renaming would write over a file, so it is asked for again.
    await assertFree(file);
    await rename(fresh, file);
  }
}

async function assertFree(file: string): Promise<void> {
  const found = await lstat(file).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (found !== null) throw taken(file);
}

const taken = (file: string): OutputError => new OutputError(`${file}: it exists already; give another name`);
