import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import { TOOL_NAME } from '../model/tool.ts';
import { isMissing } from './disk-errors.ts';

/** The files of the report in a folder: path inside it -> sha256 of what was written. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Makes sure that a folder may be replaced: it is missing, empty, or a report of ours.
 *
 * @throws OutputError that says what to do, where it is anything else
 */
export async function assertReplaceable(dir: string): Promise<void> {
  const found = await lstat(dir).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (found === null) return;
  if (!found.isDirectory()) throw new OutputError(`${dir} is a file; give the name of a folder`);
  if ((await readdir(dir)).length === 0) return;
  if ((await readManifest(dir)) === null) {
    throw new OutputError(
      `${dir} is not empty and holds no report of ${TOOL_NAME}, so nothing in it was touched; give another folder, or empty this one`,
    );
  }
}

/** What the report in a folder consists of; null where the folder holds none. */
export async function readManifest(dir: string): Promise<Manifest | null> {
  const text = await readFile(path.join(dir, 'run.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const run = JSON.parse(text) as { tool?: { name?: unknown }; files?: unknown };
    if (run?.tool?.name !== TOOL_NAME) return null;
    return new Map(Array.isArray(run.files) ? run.files.flatMap(entryOf) : []);
  } catch {
    return null;
  }
}

function entryOf(entry: unknown): [string, string][] {
  if (typeof entry !== 'object' || entry === null || !('path' in entry) || !('sha256' in entry)) return [];
  return typeof entry.path === 'string' && typeof entry.sha256 === 'string'
    ? [[entry.path, entry.sha256]]
    : [];
}
