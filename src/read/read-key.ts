import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { InputError, UsageError } from '../errors.ts';
import { readBytes } from './bytes/read-bytes.ts';

const LARGEST_KEY = 64 * 1024;

/**
 * Reads the key of pseudonyms from a file; white space around it is left out.
 *
 * @param outside folders and files that are read or written, in which a key must not lie
 * @throws UsageError where it cannot be read, or lies where it would be published with the report
 */
export async function readKey(file: string, outside: readonly string[]): Promise<Uint8Array> {
  await keepKeyOut(file, outside);
  try {
    return Buffer.from(
      Buffer.from(await readBytes(file, LARGEST_KEY))
        .toString('latin1')
        .trim(),
      'latin1',
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${file}: ${error.message} It should hold the key; --new-key makes one.`, {
      cause: error,
    });
  }
}

/**
 * Makes sure that a key lies apart from the pages and from the report.
 *
 * @throws UsageError that says where it does not
 */
export async function keepKeyOut(file: string, outside: readonly string[]): Promise<void> {
  const key = await whereItIs(file);
  for (const place of outside) {
    const way = path.relative(await whereItIs(place), key);
    if (way !== '' && (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))) continue;
    throw new UsageError(
      `${file}: the key lies in ${place}, and would be handed on with it; keep it in a folder of its own`,
    );
  }
}

/** The place behind all links; of what does not exist yet, the place where it would be made. */
async function whereItIs(file: string): Promise<string> {
  const absolute = path.resolve(file);
  try {
    return await realpath(absolute);
  } catch {
    const above = path.dirname(absolute);
    return above === absolute ? absolute : path.join(await whereItIs(above), path.basename(absolute));
  }
}
