import { InputError } from '../../errors.ts';
import type { Reader } from '../reader.ts';

interface ForeignFormat {
  /** The bytes, in Latin-1, that files of the format have in one place. */
  readonly mark: string;
  /** The place; the beginning where none is given. */
  readonly at?: number;
  /** What the file is, and how its words can be had. */
  readonly reason: string;
}

const UNPACK = 'It is a packed folder; unpack it, and give what is in it.';
const SAVE_AS_TEXT = 'It is an Office document; save it as plain text or HTML, and a table as CSV.';

/** Where a packed folder has the name of the first file in it. */
const NAME = 30;

/** Formats that researchers keep pages in and that are not read, the more particular ones first. */
const FORMATS: readonly ForeignFormat[] = [
  { mark: '%PDF-', reason: 'It is a PDF; take its text out (pdftotext -layout), and give that.' },
  { mark: '{\\rtf', reason: 'It is a rich text document; save it as plain text or HTML.' },
  { mark: '\xd0\xcf\x11\xe0', reason: SAVE_AS_TEXT },
  {
    mark: '[Content_Types].xml',
    at: NAME,
    reason: SAVE_AS_TEXT,
  },
  {
    mark: 'mimetypeapplication/vnd.oasis',
    at: NAME,
    reason: SAVE_AS_TEXT,
  },
  { mark: 'mimetypeapplication/epub', at: NAME, reason: 'It is an e-book; save its pages as HTML.' },
  { mark: 'PK\x03\x04', reason: UNPACK },
  { mark: '7z\xbc\xaf\x27\x1c', reason: UNPACK },
  { mark: 'Rar!\x1a\x07', reason: UNPACK },
  { mark: 'ustar', at: 257, reason: UNPACK },
  { mark: '1AY&SY', at: 4, reason: 'It is packed by bzip2; unpack it.' },
  { mark: '\xfd7zXZ', reason: 'It is packed by xz; unpack it.' },
  { mark: '\x28\xb5\x2f\xfd', reason: 'It is packed by zstd; unpack it.' },
  { mark: 'SQLite format 3\0', reason: 'It is a database; save its table of comments as CSV.' },
  { mark: 'PAR1\x15', reason: 'It is a Parquet table; save it as CSV or JSON Lines.' },
];

const opens = (start: Uint8Array, { mark, at = 0 }: ForeignFormat): boolean =>
  Buffer.from(start.subarray(at, at + mark.length)).toString('latin1') === mark;

/** Readers that say what a file is and what would be read in its stead. */
export const FOREIGN_FILES: readonly Reader[] = FORMATS.map((format) => ({
  id: 'foreign',
  recognises: (_, start) => opens(start, format),
  read: () => {
    throw new InputError(format.reason);
  },
}));
