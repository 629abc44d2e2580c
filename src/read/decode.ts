import { InputError } from '../errors.ts';

/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Decodes the bytes of a page. A byte order mark is left out of the text; nothing else is changed.
 *
 * @throws InputError where the file is empty, binary, or in an encoding that is not read
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new InputError('It is empty.');
  if (startsWith(bytes, [0xff, 0xfe])) return strict(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return strict(bytes, 'utf-16be');
  // A NUL byte stands in no text of any other encoding that pages are saved in.
  if (bytes.subarray(0, 65_536).includes(0)) throw new InputError('It is a binary file, not text.');
  const decoded = strict(bytes, 'utf-8');
  if (decoded.text.trim() === '') throw new InputError('It holds nothing but white space.');
  return decoded;
}

function strict(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, confidence: 1 };
  } catch (cause) {
    throw new InputError(`Its bytes are not ${encoding.toUpperCase()} text.`, { cause });
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
