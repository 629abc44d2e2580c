import { writeFile } from 'node:fs/promises';
import { OutputError } from '../../index.ts';

/**
 * Writes a file that must not exist: what somebody wrote is never written over.
 *
 * @throws OutputError
 */
export async function writeNewFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    const reason = exists ? 'it exists already; give another name' : (cause as Error).message;
    throw new OutputError(`${file}: ${reason}`, { cause });
  }
}
