import { createHash } from 'node:crypto';
import { cp, lstat, open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from './make-folders.ts';
import { readManifest } from './our-report.ts';

/**
 * Copies into the new report whatever in the old one is not of our making: files that somebody put there, under the
 * same name, and files of the report that somebody changed, as `<name>.changed<ending>`.
 */
export async function keepOthers(old: string, fresh: string): Promise<void> {
  const manifest = await readManifest(old);
  if (manifest === null) return;
  const entries = (await filesUnder(old)).filter((entry) => entry !== 'run.json');
  // Files that were kept before go first, so that they keep their names.
  for (const entry of entries) {
    if (!manifest.has(entry)) await copyTo(path.join(old, entry), await freeName(fresh, entry));
  }
  for (const entry of entries) {
    const hash = manifest.get(entry);
    const from = path.join(old, entry);
    if (hash !== undefined && (await wasChanged(from, hash))) {
      await copyTo(from, await freeName(fresh, changedName(entry)));
    }
  }
}

/** Everything in a folder that is not a folder, and folders with nothing in them; `/` between the parts. */
async function filesUnder(dir: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(dir, below), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const inside = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) files.push(inside);
    else {
      const found = await filesUnder(dir, inside);
      files.push(...(found.length === 0 ? [inside] : found));
    }
  }
  return files;
}

const changedName = (entry: string): string => {
  const { dir, name, ext } = path.posix.parse(entry);
  return path.posix.join(dir, `${name}.changed${ext}`);
};

/** A name that nothing in the new report has: the wanted one, or with `-2`, `-3` and so on before its ending. */
async function freeName(fresh: string, entry: string): Promise<string> {
  const { dir, name, ext } = path.posix.parse(entry);
  for (let n = 1; ; n += 1) {
    const full = path.join(fresh, dir, n === 1 ? `${name}${ext}` : `${name}-${n}${ext}`);
    const taken = await lstat(full).then(
      () => true,
      () => false,
    );
    if (!taken) return full;
  }
}

/** Line ends are left out of the comparison: version control changes them in files that nobody touched. */
async function wasChanged(file: string, hash: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (sha256(bytes) === hash) return false;
  return sha256(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')) !== hash;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function copyTo(from: string, to: string): Promise<void> {
  await makeFolders(path.dirname(to));
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    errorOnExist: true,
  });
  if (!(await lstat(to)).isFile()) return;
  // The old folder is deleted afterwards, so the copy must be on the disk and not on its way there.
  const handle = await open(to, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
