import { InputError } from '../../errors.ts';
import type { Page } from '../../model/page.ts';
import type { Problem } from '../../model/problem.ts';
import { looksBinary } from '../bytes/looks-binary.ts';
import { tooLarge } from '../bytes/read-bytes.ts';
import { streamBytes } from '../bytes/stream-bytes.ts';
import type { Input } from '../inputs/input.ts';
import { pageOf } from '../page-of.ts';
import type { ReadContext } from '../reader.ts';
import { ByteReader } from './byte-reader.ts';
import { contentType } from './header-lines.ts';
import { bodyOf, parseAnswer } from './http-answer.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

export const opensWarc = (start: Uint8Array): boolean =>
  Buffer.from(start.subarray(0, 7)).toString('latin1').startsWith('WARC/1.');

/** Types of content that may be a page; some servers name none. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', '']);

/** Addresses of files that are sent as plain text and speak to machines. */
const FOR_MACHINES = /\/(?:robots|ads|humans|security)\.txt(?:[?#]|$)/i;

/** Schemes of records in which crawlers keep their settings, logs and look-ups, as wget does. */
const NOTES = /^(?:metadata|urn|dns|whois):/i;

/** What a record is that holds no page, in words that a number can stand behind. */
type NoPage =
  | 'requests and notes of the crawler'
  | 'pictures, scripts and other files'
  | 'redirects and errors'
  | 'pages seen again unchanged';

/**
 * Reads a web archive, plain or as gzip; each page that was saved in it becomes a page, called by the place of its
 * record. Records that hold none are counted. Of an archive that breaks off, what stands before the break is read.
 */
export const readWarc = ({ file, path }: Input, limits: ReadContext): AsyncGenerator<Page | Problem> =>
  readRecords(streamBytes(file), path, limits);

/** The same of the bytes of an archive, unpacked. */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  limits: ReadContext,
): AsyncGenerator<Page | Problem> {
  const reader = new ByteReader(bytes);
  const left = new Map<NoPage, number>();
  try {
    for await (const record of warcRecords(reader)) {
      const met = await readRecord(record, path, limits);
      if (met === null) continue;
      if (typeof met === 'object') yield met;
      else left.set(met, (left.get(met) ?? 0) + 1);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { path, status: 'skipped', reason: `${error.message} What stands before was read.` };
  } finally {
    await reader.close();
  }
  if (left.size > 0) {
    const counts = [...left].map(([what, count]) => `${what}: ${count}`);
    yield {
      path,
      status: 'left_out',
      reason: `Records without a page were left out (${counts.join('; ')}).`,
    };
  }
}

type Limits = Pick<ReadContext, 'largestPage' | 'largestText' | 'stoppable'>;

async function readRecord(
  record: WarcRecord,
  path: string,
  limits: Limits,
): Promise<Page | Problem | NoPage | null> {
  const { largestPage: largest } = limits;
  const noPage = noPageBy(record);
  if (noPage !== null) return noPage;
  const block = await record.block(largest);
  // Of an archive that breaks off here, the reading of the next record tells.
  if (block.length < Math.min(record.length, largest)) return null;
  try {
    return await limits.stoppable(() => makePage(record, block, path, limits));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { path: `${path}#${record.place}`, status: 'skipped', reason: error.message };
  }
}

const isAnswer = ({ headers }: WarcRecord): boolean => contentType(headers).type === 'application/http';

const urlOf = ({ headers }: WarcRecord): string =>
  (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');

/** What the headers of a record say that it is, if not a page. */
function noPageBy(record: WarcRecord): NoPage | null {
  const type = record.headers.get('warc-type');
  if (type === 'revisit') return 'pages seen again unchanged';
  if (!['response', 'resource', 'conversion'].includes(type ?? '') || NOTES.test(urlOf(record)))
    return 'requests and notes of the crawler';
  const mayBePage = isAnswer(record) || PAGE_TYPES.has(contentType(record.headers).type);
  return mayBePage && !FOR_MACHINES.test(urlOf(record)) ? null : 'pictures, scripts and other files';
}

function makePage(
  record: WarcRecord,
  block: Uint8Array,
  path: string,
  { largestPage: largest, largestText }: Limits,
): Page | NoPage {
  const answer = isAnswer(record)
    ? parseAnswer(block)
    : { status: 200, headers: record.headers, sent: block };
  if (answer === null) throw new InputError('Its record holds no answer of a server.');
  if (answer.status !== 200) return 'redirects and errors';
  const { type, parameter } = contentType(answer.headers);
  if (!PAGE_TYPES.has(type)) return 'pictures, scripts and other files';
  if (record.length > largest) throw new InputError(tooLarge(largest));
  const body = bodyOf(answer, largest);
  if (type === '' && looksBinary(body)) return 'pictures, scripts and other files';
  return pageOf(body, {
    path,
    part: String(record.place),
    name: type === 'text/plain' ? 'page.txt' : 'page.html',
    charset: parameter('charset'),
    url: urlOf(record),
    notes: record.headers.has('warc-truncated') ? ['The crawler cut the page short when it saved it.'] : [],
    largestText,
  });
}
