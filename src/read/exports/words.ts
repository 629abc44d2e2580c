import { decodeHTMLStrict } from 'entities';
import { readHtml } from '../html/read-html.ts';
import { checkMarkup, LARGEST } from '../read-bytes.ts';

/** Tags that sites write into comments and articles. What else stands in angle brackets, somebody typed. */
const TAG = new RegExp(
  `</?(?:${[
    ...['a', 'abbr', 'article', 'aside', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code'],
    ...['dd', 'del', 'div', 'dl', 'dt', 'em', 'embed', 'figcaption', 'figure', 'font', 'h[1-6]', 'hr', 'i'],
    ...['iframe', 'img', 'ins', 'li', 'object', 'ol', 'p', 'picture', 'pre', 'q', 's', 'script', 'section'],
    ...['small', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead'],
    ...['time', 'tr', 'tt', 'u', 'ul', 'video'],
  ].join('|')})(?:\\s[^<>]*)?/?>`,
  'i',
);

const BREAK = /<(?:p|br|div)[\s/>]/i;

const ESCAPE = /&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i;

/**
 * The words that a reader sees of a text which may be written in HTML, or as plain text in which HTML's own signs are
 * escaped (Reddit).
 *
 * @throws InputError where it has more elements than a whole page can
 */
export function wordsOf(source: string): string {
  if (TAG.test(source)) return wordsOfHtml(source);
  return ESCAPE.test(source) ? decodeHTMLStrict(source) : source;
}

/** The same of a cell that may be missing. */
export const wordsIn = (source: string | null): string | null => (source === null ? null : wordsOf(source));

function wordsOfHtml(source: string): string {
  checkMarkup(source, LARGEST.text);
  // A blog breaks the lines of its comments itself where they come without tags for it.
  const html = BREAK.test(source) ? source : source.replace(/\r\n?|\n/g, '<br>');
  return readHtml(html).text.trim();
}
