import { readHtml } from '../html/read-html.ts';
import { checkMarkup, LARGEST } from '../read-bytes.ts';

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i;

/**
 * The words that a reader sees of a text which may be written in HTML.
 *
 * @throws InputError where it has more elements than a whole page can
 */
export function wordsOf(source: string): string {
  if (!MARKUP.test(source)) return source;
  checkMarkup(source, LARGEST.text);
  return readHtml(source).text.trim();
}
