import { decodeHTMLStrict } from 'entities';
import { checkMarkup, LARGEST } from '../bytes/read-bytes.ts';
import { readHtml } from '../html/read-html.ts';

/** Tags that sites write into comments and articles. What else stands in angle brackets, somebody typed. */
const TAG = new RegExp(
  `</?(?:${[
    ...['a', 'abbr', 'article', 'aside', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code'],
    ...['dd', 'del', 'div', 'dl', 'dt', 'em', 'embed', 'figcaption', 'figure', 'font', 'h[1-6]', 'hr', 'i'],
    ...['iframe', 'img', 'ins', 'li', 'object', 'ol', 'p', 'picture', 'pre', 'q', 's', 'script', 'section'],
    ...['small', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead'],
    ...['time', 'tr', 'tt', 'u', 'ul', 'video'],
  ].join('|')})(?:\\s[^<>]*)?/?>`,
  'gi',
);

const BREAK = /<(?:p|br|div)[\s/>]/i;

const ESCAPE = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/gi;

/** How the texts of an export are written: in HTML, as plain text with HTML's own signs escaped (Reddit), or as typed. */
export type Writing = 'html' | 'escaped' | 'typed';

/**
 * Tells how texts are written. Where one of them has such a sign as it was typed, none is markup or escaped: else what a
 * commenter typed in angle brackets would be lost.
 */
export function writingOf(texts: Iterable<string>): Writing {
  let writing: Writing = 'typed';
  for (const text of texts) {
    const words = text.replace(TAG, '');
    if (words.includes('<')) return 'typed';
    if (words.length < text.length) writing = 'html';
    else if (writing !== 'html' && words.includes('&')) {
      if (words.replace(ESCAPE, '').includes('&')) return 'typed';
      writing = 'escaped';
    }
  }
  return writing;
}

/**
 * The words that a reader sees of a text.
 *
 * @param writing how it is written; without it, it is HTML wherever it has a tag of it
 * @throws InputError where it has more elements than a whole page can
 */
export function wordsOf(
  source: string,
  writing: Writing = source.search(TAG) >= 0 ? 'html' : 'escaped',
): string {
  if (writing === 'html') return wordsOfHtml(source);
  return writing === 'escaped' ? decodeHTMLStrict(source) : source;
}

/** The same of a cell that may be missing. */
export const wordsIn = (source: string | null): string | null => (source === null ? null : wordsOf(source));

function wordsOfHtml(source: string): string {
  if (!/[<&]/.test(source)) return source;
  checkMarkup(source, LARGEST.text);
  // A blog breaks the lines of its comments itself where they come without tags for it.
  const html = BREAK.test(source) ? source : source.replace(/\r\n?|\n/g, '<br>');
  return readHtml(html).text.trim();
}
