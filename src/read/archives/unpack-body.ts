import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { InputError } from '../../errors.ts';
import { looksBinary } from '../bytes/looks-binary.ts';
import { tooLarge } from '../bytes/read-bytes.ts';
import { isGzip } from '../bytes/stream-bytes.ts';

type Unpack = (bytes: Uint8Array, limits: { maxOutputLength: number; finishFlush: number }) => Uint8Array;

/** `Content-Encoding` -> how it is undone. A body that breaks off gives what came before. */
const PACKINGS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  // Some servers send a deflated body without the frame that the standard asks for.
  ['deflate', (bytes, limits) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, limits)],
  [
    'br',
    (bytes, { maxOutputLength }) =>
      brotliDecompressSync(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  ],
]);

const NONE = new Set(['', 'identity', 'none']);

const isZlib = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

/**
 * Undoes the packing of a body. One that was saved unpacked under the header of the packed one stays as it is.
 *
 * @param largest size in bytes that it may be unpacked to
 * @throws InputError where it opens to more than that, is damaged, or packed in a way that is not known
 */
export function unpackBody(bytes: Uint8Array, packing: string, largest: number): Uint8Array {
  if (NONE.has(packing) || (/gzip$/.test(packing) && !isGzip(bytes))) return bytes;
  const unpack = PACKINGS.get(packing);
  try {
    if (unpack !== undefined)
      return unpack(bytes, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new InputError(tooLarge(largest), { cause });
    }
    if (looksBinary(bytes)) throw new InputError(`Its packing (${packing}) is damaged.`, { cause });
  }
  if (looksBinary(bytes)) throw new InputError(`It is packed in a way that cannot be read (${packing}).`);
  return bytes;
}
