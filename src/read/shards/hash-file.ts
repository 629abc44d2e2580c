import { createHash } from 'node:crypto';
import { InputError } from '../../errors.ts';
import { failureReason, openFile } from '../read-bytes.ts';

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
    for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 18 })) {
      hash.update(chunk as Uint8Array);
      bytes += (chunk as Uint8Array).length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  } finally {
    await handle.close();
  }
}
