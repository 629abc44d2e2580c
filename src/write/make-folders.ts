import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing, reasonCode } from './disk-errors.ts';

/** Makes a folder and those above it. Node's own recursive mkdir never returns where a file system invents its folders. */
export async function makeFolders(dir: string): Promise<void> {
  try {
    await mkdir(dir);
  } catch (error) {
    if (reasonCode(error) === 'EEXIST' && (await stat(dir)).isDirectory()) return;
    if (!isMissing(error) || path.dirname(dir) === dir) throw error;
    await makeFolders(path.dirname(dir));
    await mkdir(dir).catch(async (again: unknown) => {
      // Somebody else may have made it in between; a file in its place is another matter.
      if (reasonCode(again) !== 'EEXIST' || !(await stat(dir)).isDirectory()) throw again;
    });
  }
}
