import { randomBytes } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { writeNewFile } from './write-new-file.ts';

const KEY_BYTES = 32;

/**
 * Makes a key for pseudonyms, whole or not at all: 64 random hex digits in a file that its owner alone may read. A file
 * that is there is never touched, since pseudonyms made with a lost key cannot be made again.
 *
 * @throws UsageError where there is such a file already, or where none can be made
 */
export async function writeKey(file: string): Promise<void> {
  if ((await lstat(file).catch(() => null)) !== null)
    throw new UsageError(`${file} is there already; leave --new-key out to use it`);
  try {
    await writeNewFile(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`, 0o600);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
