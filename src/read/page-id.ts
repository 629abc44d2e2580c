import path from 'node:path';

const LONGEST_SLUG = 40;

/**
 * Names a page after its file and its bytes: `p-gaza-flotilla-1f0c29ab`.
 *
 * The same file keeps its id wherever the corpus is moved and whatever lies beside it, and no spreadsheet takes it
 * for a number, a date or a formula.
 */
export function pageId(filePath: string, sha256: string): string {
  const stem = path.posix.basename(filePath).replace(/\.[^.]*$/, '');
  const slug = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  return ['p', ...(slug === '' ? [] : [slug]), sha256.slice(0, 8)].join('-');
}
