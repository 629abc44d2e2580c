import { InputError } from '../../errors.ts';
import type { ByteReader } from './byte-reader.ts';
import { type Headers, parseHeaders } from './header-lines.ts';

/** One record of an archive. Its block has to be taken before the next record is asked for, or is passed over. */
export interface WarcRecord {
  /** Place in the archive, from 1. */
  readonly place: number;
  readonly headers: Headers;
  /** Length of the block as the record states it. */
  readonly length: number;
  /** The first bytes of the block, at most `most` of them; fewer where the archive breaks off. */
  readonly block: (most: number) => Promise<Uint8Array>;
}

const LONGEST_LINE = 64 * 1024;
const MOST_LINES = 1000;

/**
 * Reads the records of a web archive (WARC, ISO 28500) one by one.
 *
 * @throws InputError where no record begins where one should, or where the last one breaks off: the records before
 * that have been given
 */
export async function* warcRecords(reader: ByteReader): AsyncGenerator<WarcRecord> {
  for (let place = 1; ; place += 1) {
    const headers = await readHeaders(reader, place);
    if (headers === null) return;
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw damaged(place);
    let taken = 0;
    const block = async (most: number): Promise<Uint8Array> => {
      const bytes = await reader.take(Math.min(length, most) - taken);
      taken += bytes.length;
      return bytes;
    };
    yield { place, headers, length, block };
    taken += await reader.skip(length - taken);
    if (taken < length) throw new InputError(`The archive breaks off inside record ${place}.`);
  }
}

/** The header lines of the next record; null where the archive ends properly. */
async function readHeaders(reader: ByteReader, place: number): Promise<Headers | null> {
  const nextLine = () => reader.line(LONGEST_LINE, () => damaged(place));
  let line = await nextLine();
  while (line === '') line = await nextLine();
  if (line === null) return null;
  if (!/^WARC\/\d/.test(line)) throw damaged(place);
  const lines: string[] = [];
  for (line = await nextLine(); line !== ''; line = await nextLine()) {
    if (line === null) throw new InputError(`The archive breaks off inside record ${place}.`);
    lines.push(line);
    if (lines.length > MOST_LINES) throw damaged(place);
  }
  return parseHeaders(lines);
}

const damaged = (place: number): InputError =>
  new InputError(`The archive is damaged: no record can be read in place ${place}, or behind it.`);
