import { analyse } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { InputError } from '../errors.ts';
import { looksBinary } from './looks-binary.ts';
import { utf16Pattern } from './utf16-pattern.ts';

/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** Lower case, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  /** How sure the encoding is, 0 to 1; below 0.8 it is a guess. */
  readonly confidence: number;
}

/** What each rung of the ladder is worth; a guess of chardet keeps its own figure, up to `GUESSED`. */
const CONFIDENCE = {
  MARKED: 1,
  STRICT: 1,
  DECLARED: 0.95,
  UTF16: 0.9,
  CONTRADICTED: 0.9,
  GUESSED: 0.75,
} as const;

/** Enough for statistics; a page's alphabet does not change half way. */
const SAMPLE = 256 * 1024;

/**
 * Decodes the bytes of a page, by the first that tells: a byte order mark, the encoding that an HTML page declares,
 * the zero bytes of UTF-16, strict UTF-8, the statistics of the bytes. Bytes that say UTF-8 outvote a page that
 * declares something else. A byte order mark is left out of the text; nothing else is changed.
 *
 * @throws InputError where the file is empty, binary, or holds nothing but white space
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new InputError('It is empty.');
  const decoded = marked(bytes) ?? unmarked(bytes);
  if (decoded.text.trim() === '') throw new InputError('It holds nothing but white space.');
  return decoded;
}

/** The byte order marks, which no text begins with by chance. */
const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

function marked(bytes: Uint8Array): Decoded | null {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  return mark === undefined ? null : decodeAs(bytes, mark.encoding, CONFIDENCE.MARKED);
}

function unmarked(bytes: Uint8Array): Decoded {
  const utf16 = utf16Pattern(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16, CONFIDENCE.UTF16);
  if (looksBinary(bytes)) throw new InputError('It is a binary file, not text.');
  const declared = sniffHtmlEncoding(bytes, { defaultEncoding: '' }).toLowerCase();
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return declaredElse(bytes, declared, utf8);
  if (declared !== '' && declared !== 'utf-8' && iconv.encodingExists(declared)) {
    return decodeAs(bytes, declared, CONFIDENCE.DECLARED);
  }
  return guess(bytes);
}

/** Pure ASCII is the same in nearly all declared encodings; ISO-2022-JP and its kin are written in ASCII bytes. */
function declaredElse(bytes: Uint8Array, declared: string, utf8: string): Decoded {
  const escaped = /^(?:iso-2022|hz-|utf-7)/.test(declared) && iconv.encodingExists(declared);
  if (escaped) return decodeAs(bytes, declared, CONFIDENCE.DECLARED);
  const contradicted = declared !== '' && declared !== 'utf-8' && utf8.length < bytes.length;
  return {
    text: utf8,
    encoding: 'utf-8',
    confidence: contradicted ? CONFIDENCE.CONTRADICTED : CONFIDENCE.STRICT,
  };
}

function guess(bytes: Uint8Array): Decoded {
  const matches = analyse(bytes.subarray(0, SAMPLE));
  const best = matches.find(
    (match) => !/^(?:UTF-|ASCII)/.test(match.name) && iconv.encodingExists(match.name),
  );
  // Western pages mark curly quotes and dashes by bytes that ISO-8859-1 leaves to control characters.
  const name = (best?.name ?? 'windows-1252').toLowerCase().replace(/^iso-8859-1$/, 'windows-1252');
  return decodeAs(bytes, name, Math.min((best?.confidence ?? 0) / 100, CONFIDENCE.GUESSED));
}

/** Each byte that could not be read counts against the encoding. */
function decodeAs(bytes: Uint8Array, encoding: string, confidence: number): Decoded {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  return {
    text,
    encoding,
    confidence: lost === 0 ? confidence : Math.min(confidence, lost / text.length > 0.001 ? 0.3 : 0.7),
  };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
