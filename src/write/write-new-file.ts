import { rm } from 'node:fs/promises';
import path from 'node:path';
import { OutputError } from '../errors.ts';
import { reasonCode, said } from './disk-errors.ts';
import { makeFolders } from './make-folders.ts';
import { OpenFile } from './open-file.ts';

/**
 * Writes a file that must not exist: what somebody wrote is never written over.
 *
 * @throws OutputError with the reason and the mend
 */
export async function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  const failed = (cause: unknown): OutputError =>
    cause instanceof OutputError ? cause : new OutputError(said(file, cause), { cause });
  await makeFolders(path.dirname(path.resolve(file))).catch((error: unknown) => {
    throw failed(error);
  });
  try {
    const opened = new OpenFile(file);
    opened.append(content);
    await opened.finish();
  } catch (error) {
    if (reasonCode(error) === 'EEXIST') {
      throw new OutputError(`${file}: it exists already; give another name`, { cause: error });
    }
    // Half a file would be worse than none.
    await rm(file, { force: true }).catch(() => undefined);
    throw failed(error);
  }
}
