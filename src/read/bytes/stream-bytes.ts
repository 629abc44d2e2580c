import { pipeline, type Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { InputError } from '../../errors.ts';
import { failureReason, openFile } from './read-bytes.ts';

/** Whether bytes begin as gzip does. */
export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** The first bytes of a file, unpacked where they are gzip: by them its format shows. */
export function unpackedStart(start: Uint8Array): Uint8Array {
  if (!isGzip(start)) return start;
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_OF_START });
  } catch {
    return start;
  }
}

/** What 4 KB of gzip may be unpacked to; more of it is no page. */
const MOST_OF_START = 8 * 1024 * 1024;

/**
 * Reads a regular file chunk by chunk, unpacked where it is gzip, of one member or of many.
 *
 * @throws InputError with the reason, where it is no regular file or unreadable, or where its packing is damaged
 */
export async function* streamBytes(file: string): AsyncGenerator<Uint8Array> {
  const handle = await openFile(file);
  try {
    const { buffer } = await handle.read(new Uint8Array(2), 0, 2, 0);
    const bytes = handle.createReadStream({ start: 0, autoClose: false });
    yield* isGzip(buffer) ? unpack(bytes) : bytes;
  } catch (error) {
    throw new InputError(failureReason(error), { cause: error });
  } finally {
    await handle.close();
  }
}

const DAMAGED = 'Its gzip packing is damaged or breaks off.';

const isPackingError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/**
 * Unpacks gzip, and stops reading where the taker stops.
 *
 * @throws InputError where the packing is damaged; an error of the disk as it is
 */
export async function* unpack(bytes: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeline(bytes, createGunzip(), () => {});
  } catch (error) {
    throw isPackingError(error) ? new InputError(DAMAGED, { cause: error }) : error;
  }
}
