import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { InputError } from '../../errors.ts';
import { decodeAs, type Encoding, tellEncoding } from '../bytes/decode.ts';
import { tooLarge } from '../bytes/read-bytes.ts';
import { streamBytes } from '../bytes/stream-bytes.ts';

/** A text file that is read piece by piece, as often as wanted, and never held as a whole. */
export interface TextFile extends Encoding {
  /** Hash of the file's bytes, unpacked where it is gzip. */
  readonly sha256: string;
  readonly pieces: () => AsyncIterable<string>;
}

/** Enough to tell an encoding by, where the bytes are no UTF-8. */
const SAMPLE = 1024 * 1024;

/**
 * Reads a file once to tell its encoding.
 *
 * @param largest size in bytes, unpacked, above which it is refused
 * @throws InputError where it is unreadable, too large, empty or binary
 */
export async function openText(file: string, largest: number): Promise<TextFile> {
  const hash = createHash('sha256');
  const utf8 = makeUtf8Check();
  const start: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of streamBytes(file)) {
    if (size < SAMPLE) start.push(bytes);
    size += bytes.length;
    if (size > largest) throw new InputError(tooLarge(largest));
    hash.update(bytes);
    utf8.add(bytes);
  }
  if (size === 0) throw new InputError('It is empty.');
  const sample = Buffer.concat(start);
  const told = tellEncoding(sample, utf8.end());
  const { encoding, confidence } = told.encoding === 'utf-8' ? told : decodeAs(sample, told);
  return {
    encoding,
    confidence,
    sha256: hash.digest('hex'),
    pieces: () => decoded(file, encoding),
  };
}

async function* decoded(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const bytes of streamBytes(file)) {
    const piece = decoder.write(Buffer.from(bytes));
    if (piece !== '') yield piece;
  }
  const rest = decoder.end() ?? '';
  if (rest !== '') yield rest;
}

/** Whether bytes that come in chunks are well-formed UTF-8. */
function makeUtf8Check() {
  let fine = true;
  /** The beginning of a character whose end comes with the next chunk. */
  let open = new Uint8Array();
  return {
    add: (chunk: Uint8Array) => {
      const bytes = open.length === 0 ? chunk : Buffer.concat([open, chunk]);
      const whole = bytes.length - openAtEnd(bytes);
      fine = fine && isUtf8(bytes.subarray(0, whole));
      open = new Uint8Array(bytes.subarray(whole));
    },
    end: (): boolean => fine && open.length === 0,
  };
}

/** How many bytes at the end begin a character of UTF-8 and leave it without its end. */
function openAtEnd(bytes: Uint8Array): number {
  for (let back = 1; back < 4; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    // 10xxxxxx goes on with a character; 110xxxxx begins one of two bytes, 1110xxxx of three, 11110xxx of four.
    if (byte >= 0x80 && byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}
