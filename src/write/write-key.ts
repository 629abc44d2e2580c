import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../errors.ts';
import { reasonCode, said } from './disk-errors.ts';
import { makeFolders } from './make-folders.ts';

const KEY_BYTES = 32;

/**
 * Makes a key for pseudonyms: 64 random hex digits in a file that its owner alone may read. A file that is there is
 * never touched, since pseudonyms made with a lost key cannot be made again.
 *
 * @throws UsageError where there is such a file already, or where none can be made
 */
export async function writeKey(file: string): Promise<void> {
  try {
    await makeFolders(path.dirname(path.resolve(file)));
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new UsageError(
      reasonCode(error) === 'EEXIST'
        ? `${file} is there already; leave --new-key out to use it`
        : said(file, error),
      { cause: error },
    );
  }
}
