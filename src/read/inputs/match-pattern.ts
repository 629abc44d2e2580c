import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../../model/problem.ts';
import { pageOfFolder, partsOf } from '../saved-frames.ts';
import type { Input } from './input.ts';

/** The files that fit a glob pattern, in the order of their paths; none where it is no pattern. */
export async function matchPattern(pattern: string): Promise<(Input | Problem)[]> {
  if (!isDynamicPattern(pattern)) return [];
  const files = await glob(pattern, {
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const root = fixedPart(pattern);
  const listed = new Map<string, ReadonlySet<string>>();
  const found: (Input | Problem)[] = [];
  for (const file of files.sort()) {
    const place = toPosix(path.relative(root, file));
    found.push((await partOfPage(root, place, listed)) ?? { file, path: place });
  }
  return found;
}

/** The folder that a pattern's wildcards begin in. */
function fixedPart(pattern: string): string {
  const parts = toPosix(pattern).split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}

/**
 * A folder that belongs to a page and holds the file, if there is one below the root.
 *
 * @param listed names in the folders that were looked into
 */
async function partOfPage(
  root: string,
  place: string,
  listed: Map<string, ReadonlySet<string>>,
): Promise<Problem | null> {
  const folders = place.split('/').slice(0, -1);
  for (const [at, folder] of folders.entries()) {
    const above = path.join(root, ...folders.slice(0, at));
    const beside = listed.get(above) ?? new Set(await readdir(above).catch((): string[] => []));
    listed.set(above, beside);
    const page = pageOfFolder(folder, beside);
    if (page !== undefined) return partsOf(page, folders.slice(0, at + 1).join('/'));
  }
  return null;
}

const toPosix = (file: string): string => file.split(path.sep).join('/');
