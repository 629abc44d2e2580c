import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { FilePiece } from '../model/file-piece.ts';
import { PathCheck } from './check-paths.ts';
import { FinishingFiles } from './finishing-files.ts';
import { makeFolders } from './make-folders.ts';
import { OpenFile } from './open-file.ts';

/** The pieces of files, each asked for when the one before it is written. */
export type FilePieces = Iterable<FilePiece> | AsyncIterable<FilePiece>;

/** Writes files into a folder that does not exist yet, and waits until the disk has them, folders included. */
export async function writeFiles(dir: string, pieces: FilePieces): Promise<void> {
  await mkdir(dir);
  const check = new PathCheck();
  const folders = new Set([dir]);
  const files = new Map<string, OpenFile>();
  const finishing = new FinishingFiles();
  try {
    for await (const { path: inside, content, last } of pieces) {
      const file = files.get(inside) ?? (await begin(dir, inside, check, folders));
      files.set(inside, file);
      file.append(content);
      if (!last) continue;
      files.delete(inside);
      await finishing.add(file);
    }
    for (const [inside, file] of files) {
      files.delete(inside);
      await finishing.add(file);
    }
  } finally {
    for (const file of files.values()) file.abandon();
    await finishing.all();
  }
  finishing.check();
  for (const folder of folders) await syncFolder(folder);
}

async function begin(dir: string, inside: string, check: PathCheck, folders: Set<string>): Promise<OpenFile> {
  check.add(inside);
  const full = path.join(dir, ...inside.split('/'));
  const folder = path.dirname(full);
  if (!folders.has(folder)) await makeFolders(folder);
  folders.add(folder);
  return new OpenFile(full);
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
