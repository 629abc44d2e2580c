import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import { makeFolders } from './make-folders.ts';

/** A file to be written: `path` lies inside the folder, with `/` between its parts. */
export interface FileToWrite {
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

/** Writes files into a folder that does not exist yet, and waits until the disk has them, folders included. */
export async function writeFiles(dir: string, files: readonly FileToWrite[]): Promise<void> {
  await mkdir(dir);
  const folders = new Set([dir]);
  for (const file of files) {
    const full = path.join(dir, ...file.path.split('/'));
    const folder = path.dirname(full);
    if (!folders.has(folder)) await makeFolders(folder);
    folders.add(folder);
    await writeWhole(full, file.content);
  }
  for (const folder of folders) await syncFolder(folder);
}

/** Disks can take less than they are given without a word, so the size is looked up before the file counts. */
export async function writeWhole(full: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const handle = await open(full, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== bytes.byteLength) {
      throw new OutputError(`${full} has ${size} of ${bytes.byteLength} bytes; the disk may be full`);
    }
  } finally {
    await handle.close();
  }
}

/** Makes names last in a folder; systems that cannot open folders keep them anyway. */
export async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r').catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}
