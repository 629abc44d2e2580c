import { createHash } from 'node:crypto';
import path from 'node:path';

const LONGEST_SLUG = 40;

/**
 * Names a page after its file and its bytes: `p-gaza-flotilla-1f0c29ab`.
 *
 * The same file keeps its id wherever the corpus is moved and whatever lies beside it, and no spreadsheet takes it
 * for a number, a date or a formula. Where a file holds several pages, the thread's key goes into the name and into
 * the digits: `p-dump-14505273-7be2104f`.
 */
export function pageId(filePath: string, sha256: string, thread: string | null = null): string {
  const stem = path.posix.basename(filePath).replace(/(?:\.warc)?\.[^.]*$/i, '');
  const slugs = [stem, thread ?? ''].map(slug).filter((part) => part !== '');
  const hash = thread === null ? sha256 : createHash('sha256').update(`${sha256} ${thread}`).digest('hex');
  return ['p', ...slugs, hash.slice(0, 8)].join('-');
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
