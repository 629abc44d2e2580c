import { isAscii } from 'node:buffer';
import { analyse } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { InputError } from '../../errors.ts';
import { looksBinary } from './looks-binary.ts';
import { lettersAreSpoilt } from './spoilt-letters.ts';
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
  SPOILT: 0.5,
} as const;

/** With this byte the letters begin in UTF-8 by which spoilt ones show. */
const SPOILT_BEGIN = 0xc3;

/** Enough for statistics; a page's alphabet does not change half way. */
const SAMPLE = 256 * 1024;

/**
 * Decodes the bytes of a page, by the first that tells: a byte order mark, the zero bytes of UTF-16, strict UTF-8,
 * the encoding that was sent with the page or that it declares itself, the statistics of the bytes. Bytes that say
 * UTF-8 outvote whatever is declared. A byte order mark is left out of the text; nothing else is changed: letters that
 * were spoilt before the page was saved stay as they are, and make it a guess.
 *
 * @param sentAs encoding that the page was sent with, which counts before the one that it declares
 * @throws InputError where the file is empty, binary, or holds nothing but white space
 */
export function decode(bytes: Uint8Array, sentAs: string | null = null): Decoded {
  if (bytes.length === 0) throw new InputError('It is empty.');
  const utf8 = strictUtf8(bytes);
  const told = tellEncoding(bytes, utf8 !== null, sentAs, utf8?.slice(0, SAMPLE));
  const decoded =
    utf8 !== null && told.encoding === 'utf-8' ? { ...told, text: utf8 } : decodeAs(bytes, told);
  if (decoded.text.trim() === '') throw new InputError('It holds nothing but white space.');
  return decoded;
}

/** What `decode` would take bytes for. */
export type Encoding = Omit<Decoded, 'text'>;

/**
 * Tells the encoding of a text by its bytes.
 *
 * @param bytes the text's, or enough of its first ones
 * @param isUtf8 whether the whole text is well-formed UTF-8
 * @param start how the text begins, where it is at hand as UTF-8
 * @throws InputError where it is binary
 */
export function tellEncoding(
  bytes: Uint8Array,
  isUtf8: boolean,
  sentAs: string | null = null,
  start?: string,
): Encoding {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return { encoding: mark.encoding, confidence: CONFIDENCE.MARKED };
  const utf16 = utf16Pattern(bytes);
  if (utf16 !== null) return { encoding: utf16, confidence: CONFIDENCE.UTF16 };
  if (looksBinary(bytes)) throw new InputError('It is a binary file, not text.');
  const declared = declaredBy(bytes, sentAs);
  if (isUtf8) {
    const told = declaredElse(bytes, declared);
    const sample = bytes.subarray(0, SAMPLE);
    const spoilt = sample.includes(SPOILT_BEGIN) && lettersAreSpoilt(start ?? Buffer.from(sample).toString());
    return spoilt ? { ...told, confidence: CONFIDENCE.SPOILT } : told;
  }
  return declared !== '' && declared !== 'utf-8'
    ? { encoding: declared, confidence: CONFIDENCE.DECLARED }
    : guess(bytes);
}

/** The byte order marks, which no text begins with by chance. */
const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** An XML declaration names its encoding where HTML has a meta element. */
const XML_ENCODING = /^\s*<\?xml\b[^>]*\bencoding=["']([\w.:-]+)["']/;

/** Browsers take what is called ISO-8859-1, or ASCII, for windows-1252; so does the sniffer. */
const LATIN = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/;

/** The encoding that a page was sent with, or that it names itself; empty where neither is known here. */
function declaredBy(bytes: Uint8Array, sentAs: string | null): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = sniffHtmlEncoding(bytes, { defaultEncoding: '' }) || (XML_ENCODING.exec(start)?.[1] ?? '');
  const declared = [sentAs ?? '', named].map((name) =>
    name.trim().toLowerCase().replace(LATIN, 'windows-1252'),
  );
  return declared.find((name) => name !== '' && iconv.encodingExists(name)) ?? '';
}

/** Pure ASCII is the same in nearly all declared encodings; ISO-2022-JP and its kin are written in ASCII bytes. */
function declaredElse(bytes: Uint8Array, declared: string): Encoding {
  if (/^(?:iso-2022|hz-|utf-7)/.test(declared))
    return { encoding: declared, confidence: CONFIDENCE.DECLARED };
  const contradicted = declared !== '' && declared !== 'utf-8' && !isAscii(bytes);
  return { encoding: 'utf-8', confidence: contradicted ? CONFIDENCE.CONTRADICTED : CONFIDENCE.STRICT };
}

function guess(bytes: Uint8Array): Encoding {
  const matches = analyse(bytes.subarray(0, SAMPLE));
  const best = matches.find(
    (match) => !/^(?:UTF-|ASCII)/.test(match.name) && iconv.encodingExists(match.name),
  );
  // Western pages mark curly quotes and dashes by bytes that ISO-8859-1 leaves to control characters.
  const encoding = (best?.name ?? 'windows-1252').toLowerCase().replace(/^iso-8859-1$/, 'windows-1252');
  return { encoding, confidence: Math.min((best?.confidence ?? 0) / 100, CONFIDENCE.GUESSED) };
}

/** Each byte that could not be read counts against the encoding. */
export function decodeAs(bytes: Uint8Array, { encoding, confidence }: Encoding): Decoded {
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
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
