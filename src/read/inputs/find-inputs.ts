import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../errors.ts';
import { PLAN_FILE } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import { TOOL_NAME } from '../../model/tool.ts';
import { failureReason } from '../bytes/read-bytes.ts';
import { pageOfFolder, partsOf } from '../saved-frames.ts';
import type { Input } from './input.ts';
import { leftOutReason } from './left-out.ts';
import { matchPattern } from './match-pattern.ts';

/**
 * Finds the files that the user means by files, folders and glob patterns.
 *
 * A path that exists is taken literally, whatever characters it holds; only what does not exist is tried as a
 * pattern. Folders are read to any depth, hidden files and links left aside. Each file is taken once, by whatever
 * names it is given.
 *
 * @returns inputs and problems, arguments in the order given and files of a folder in the order of their paths
 * @throws UsageError where a path leads to no file at all, or all paths together to no page
 */
export async function findInputs(paths: readonly string[]): Promise<(Input | Problem)[]> {
  const found: (Input | Problem)[] = [];
  const seen = new Set<string>();
  for (const named of paths) {
    // The same folder may be named by several names, of which some are links.
    const root = await realpath(named).catch(() => null);
    for (const input of await expand(named)) {
      const key = 'file' in input ? await whichFile(input, named, root) : `problem ${input.path}`;
      if (!seen.has(key)) found.push(input);
      seen.add(key);
    }
  }
  if (!found.some((each) => 'file' in each || each.status === 'skipped'))
    throw new UsageError(nothingIn(paths, found));
  return found;
}

/** The file behind all links, by which it is told from others. */
const whichFile = async ({ file }: Input, named: string, root: string | null): Promise<string> =>
  root === null
    ? realpath(file).catch(() => path.resolve(file))
    : path.join(root, path.relative(named, file));

/** How many of the things that are no pages are named. */
const MOST_NAMED = 3;

function nothingIn(paths: readonly string[], found: readonly (Input | Problem)[]): string {
  const where = paths.join(', ');
  if (found.length === 0) return `${where}: there is no file in it`;
  const named = found
    .slice(0, MOST_NAMED)
    .map((each) => ('reason' in each ? `${each.path} (${each.reason})` : each.path));
  const more = found.length > named.length ? ` and ${found.length - named.length} more` : '';
  return `${where}: there is no page in it, only ${named.join(', ')}${more}`;
}

async function expand(named: string): Promise<(Input | Problem)[]> {
  const found = await stat(named).catch(() => null);
  if (found?.isDirectory()) return walk(named, '');
  if (found !== null) return [{ file: named, path: path.basename(named) }];
  const matches = await matchPattern(named);
  if (matches.length === 0)
    throw new UsageError(`${named}: no such file or folder, and no file fits it as a pattern`);
  return matches;
}

async function walk(root: string, below: string): Promise<(Input | Problem)[]> {
  const folder = path.join(root, below);
  const entries = await readdir(folder).catch((error: unknown) => error);
  if (!Array.isArray(entries)) {
    return [{ path: below || path.basename(root), status: 'skipped', reason: failureReason(entries) }];
  }
  const ours = await whatIsOurs(folder, entries as string[]);
  if (ours !== undefined) {
    return [
      { path: below || path.basename(root), status: 'left_out', reason: `It is a ${ours} that btl wrote.` },
    ];
  }
  const found: (Input | Problem)[] = [];
  const beside = new Set(entries as string[]);
  for (const [at, name] of (entries as string[]).sort(byCodeUnits).entries()) {
    if (name.startsWith('.')) continue;
    const place = below === '' ? name : `${below}/${name}`;
    const isLost = isUnreadable(name) && (await lstat(path.join(root, place)).catch(() => null)) === null;
    found.push(
      ...(isLost ? [unreadable(place, at - entries.indexOf(name))] : await visit(root, place, beside)),
    );
  }
  return found;
}

/** Names that are no UTF-8 come with this sign in place of what they hold, and lead to no file. */
const isUnreadable = (name: string): boolean => name.includes('\ufffd');

/** @param alike how many names before it look like this one: each of them is told */
const unreadable = (place: string, alike: number): Problem => ({
  path: alike > 0 ? `${place} (${alike + 1})` : place,
  status: 'skipped',
  reason: 'Its name is not written in UTF-8; give it another to have it read.',
});

/** What a folder of ours is, by the file that says so. */
const OURS = { 'run.json': 'report', [PLAN_FILE]: 'plan' } as const;

/** A report written into the folder of its pages must not be read as pages by the next run. */
async function whatIsOurs(folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const [name, what] of Object.entries(OURS)) {
    if (names.includes(name) && (await isOurs(path.join(folder, name)))) return what;
  }
  return undefined;
}

async function isOurs(file: string): Promise<boolean> {
  try {
    const { tool } = JSON.parse(await readFile(file, 'utf8')) as { tool?: { name?: unknown } };
    return tool?.name === TOOL_NAME;
  } catch {
    return false;
  }
}

/** @param beside names in the same folder */
async function visit(root: string, place: string, beside: ReadonlySet<string>): Promise<(Input | Problem)[]> {
  const file = path.join(root, place);
  const entry = await lstat(file).catch(() => null);
  if (entry?.isDirectory()) {
    const page = pageOfFolder(path.basename(place), beside);
    return page === undefined ? walk(root, place) : [partsOf(page, place)];
  }
  if (entry?.isSymbolicLink()) {
    return [{ path: place, status: 'left_out', reason: 'It is a link; name its target to have it read.' }];
  }
  const reason = leftOutReason(path.basename(place));
  return [reason === null ? { file, path: place } : { path: place, status: 'left_out', reason }];
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
