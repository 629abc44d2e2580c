import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { InputError } from '../../errors.ts';
import { decodeAs, type Encoding, tellEncoding } from '../decode.ts';
import { tooLarge } from '../read-bytes.ts';
import { streamBytes } from '../stream-bytes.ts';

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
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let fine = true;
  const passes = (decode: () => string): boolean => {
    try {
      decode();
      return true;
    } catch {
      return false;
    }
  };
  return {
    add: (bytes: Uint8Array) => {
      fine = fine && passes(() => decoder.decode(bytes, { stream: true }));
    },
    end: (): boolean => fine && passes(() => decoder.decode()),
  };
}
