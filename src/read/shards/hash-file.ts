import { createHash } from 'node:crypto';
import { InputError } from '../../errors.ts';
import { failureReason, openFile } from '../bytes/read-bytes.ts';

/** Bytes that are read at a time. */
const CHUNK = 1 << 18;

/** Size and hash of a file's bytes. */
export interface FileHash {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Hashes a regular file as it lies there.
 *
 * @throws InputError with the reason, where it is no regular file or unreadable
 */
export async function hashFile(file: string): Promise<FileHash> {
  const handle = await openFile(file);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (let read = -1; read !== 0; bytes += read) {
      read = (await handle.read(chunk, 0, CHUNK)).bytesRead;
      hash.update(chunk.subarray(0, read));
    }
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  } finally {
    await handle.close();
  }
}
