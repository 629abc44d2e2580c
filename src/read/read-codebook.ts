import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '../codebook/codebook.ts';
import { hashOf } from '../codebook/hash-of.ts';
import type { ParsedCodebook } from '../codebook/parse-codebook.ts';
import { UsageError } from '../errors.ts';
import { failureReason, readBytes, tooLarge } from './bytes/read-bytes.ts';
import { restoreCodebook } from './stored-codebook.ts';

/** Files of the default codes: their order is that of the codes, and so of the columns in a report. */
const CODES = ['conspiracy.yml', 'blame.yml', 'no-fly-zone.yml'];
const DEFAULTS = ['shared.yml', ...CODES, 'targets.yml', 'sentiment.yml'];

/**
 * Reads a codebook: the researcher's file where one is named, with the default codebook behind it for every section
 * that the file leaves out.
 *
 * @throws UsageError where the file cannot be read
 * @throws CodebookError where it can, and does not make sense
 */
export async function readCodebook(file?: string): Promise<Codebook> {
  const stored = file === undefined ? await storedCodebook() : undefined;
  return stored ?? (await readWritten(file)).codebook;
}

/** Reads a codebook as `readCodebook` does, and keeps what it was written as. */
export async function readWritten(file?: string): Promise<ParsedCodebook> {
  const own = file === undefined ? [] : [{ path: file, text: await readOwn(file) }];
  const [{ parseWritten }, ...defaults] = await Promise.all([
    // What checks a codebook takes a quarter of a second to load, and a run with the stored one needs none of it.
    import('../codebook/parse-codebook.ts'),
    ...DEFAULTS.map(async (path) => {
      const text = await readDefault(path);
      return { path, text, value: await storedValue(path, text) };
    }),
  ]);
  return parseWritten(own, defaults);
}

const pathOfDefault = (name: string): string =>
  fileURLToPath(new URL(`../codebook/default/${name}`, import.meta.url));

const readDefault = (name: string): Promise<string> => readFile(pathOfDefault(name), 'utf8');

/** The default codebook, as the build has stored it; undefined where it has not, or a file has changed since. */
async function storedCodebook(): Promise<Codebook | undefined> {
  try {
    const codebook = restoreCodebook(await readFile(pathOfDefault('codebook.v8')), () =>
      readFileSync(pathOfDefault('patterns.v8')),
    );
    const texts = await Promise.all(DEFAULTS.map(readDefault));
    return codebook.hash === hashOf(texts) ? codebook : undefined;
  } catch {
    // An older Node.js may not read what a newer one has written.
    return undefined;
  }
}

/** What a default file holds, as the build has stored it; undefined where it has not, or the file has changed since. */
async function storedValue(name: string, text: string): Promise<unknown> {
  try {
    const { sha256, value }: Partial<Record<string, unknown>> = JSON.parse(
      await readDefault(name.replace('.yml', '.json')),
    );
    return sha256 === createHash('sha256').update(text).digest('hex') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Some hundred thousand patterns; more would take minutes before the first page is read. */
const LARGEST_CODEBOOK = 8 * 1024 * 1024;

async function readOwn(file: string): Promise<string> {
  try {
    const bytes = await readBytes(file, LARGEST_CODEBOOK, tooLarge(LARGEST_CODEBOOK, ', and no codebook is'));
    return Buffer.from(bytes).toString();
  } catch (cause) {
    throw new UsageError(`${file}: ${failureReason(cause)}`, { cause });
  }
}

/** The default codes as one file of YAML, comments and all: what a researcher copies and changes. */
export const defaultCodebookSource = async (): Promise<string> =>
  joinCodes(await readDefault('shared.yml'), await Promise.all(CODES.map(readDefault)));

/** A short codebook to begin with, which extends the default one. */
export const starterSource = (): Promise<string> => readDefault('starter.yml');

/** The reference of the codebook language, as Markdown. */
export const languageReference = (): Promise<string> => readDefault('LANGUAGE.md');

/** Puts the sets of all the files under one key, and their codes under another. */
function joinCodes(shared: string, codes: readonly string[]): string {
  const [head = '', ownSets = ''] = shared.split(/^sets:.*\n/m);
  const parts = codes.map((text) => {
    const [, sets = '', rules = ''] = /^sets:\n(.*)^codes:\n(.*)/ms.exec(text) ?? [];
    return { sets, rules };
  });
  const all = (part: 'sets' | 'rules') => parts.map((each) => each[part].trimEnd()).join('\n');
  return `${head}sets:\n${ownSets}${all('sets')}\n\ncodes:\n${all('rules')}\n`;
}
