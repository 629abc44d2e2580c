import { InputError } from '../../errors.ts';
import { tooLarge } from '../bytes/read-bytes.ts';
import { type Headers, parseHeaders } from './header-lines.ts';
import { unchunk } from './unchunk.ts';
import { unpackBody } from './unpack-body.ts';

/** What a server answered, as it was saved. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As it was sent: see `bodyOf`. */
  readonly sent: Uint8Array;
}

const END_OF_HEADERS = /\r?\n\r?\n/;
const LONGEST_HEADERS = 256 * 1024;

/** Takes a saved answer apart; null where the bytes are none. */
export function parseAnswer(bytes: Uint8Array): HttpAnswer | null {
  const start = Buffer.from(bytes.subarray(0, LONGEST_HEADERS)).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/.exec(start);
  const end = END_OF_HEADERS.exec(start);
  if (status === null || end === null) return null;
  return {
    status: Number(status[1]),
    headers: parseHeaders(start.slice(0, end.index).split(/\r?\n/).slice(1)),
    sent: bytes.subarray(end.index + end[0].length),
  };
}

/**
 * The page that an answer brings: joined where it came in chunks, unpacked where it was packed. Many crawlers save
 * the page joined or unpacked and keep the headers, so the bytes have the last word.
 *
 * @param largest size in bytes above which it is not unpacked
 * @throws InputError where it cannot be unpacked
 */
export function bodyOf({ headers, sent }: HttpAnswer, largest: number): Uint8Array {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const whole = isChunked ? (unchunk(sent) ?? sent) : sent;
  const packings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse();
  const body = packings.reduce((bytes, packing) => unpackBody(bytes, packing.trim(), largest), whole);
  if (body.length > largest) throw new InputError(tooLarge(largest));
  return body;
}
