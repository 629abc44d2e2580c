import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '../codebook/codebook.ts';
import { parseCodebook } from '../codebook/parse-codebook.ts';
import { UsageError } from '../errors.ts';
import { failureReason } from './read-bytes.ts';

const DEFAULTS = ['codes.yml', 'targets.yml', 'sentiment.yml'];

/**
 * Reads a codebook: the researcher's file where one is named, with the default codebook behind it for every section
 * that the file leaves out.
 *
 * @throws UsageError where the file cannot be read
 * @throws CodebookError where it can, and does not make sense
 */
export async function readCodebook(file?: string): Promise<Codebook> {
  const own = file === undefined ? [] : [{ path: file, text: await readOwn(file) }];
  const defaults = DEFAULTS.map(async (name) => ({
    path: name,
    text: await readDefault(name),
  }));
  return parseCodebook([...own, ...(await Promise.all(defaults))]);
}

const readDefault = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../codebook/default/${name}`, import.meta.url)), 'utf8');

async function readOwn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file}: ${failureReason(cause)}`, { cause });
  }
}

/** The default codes as YAML, comments and all: what a researcher copies and changes. */
export const defaultCodebookSource = (): Promise<string> => readDefault('codes.yml');
