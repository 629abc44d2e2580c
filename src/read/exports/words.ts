import { readHtml } from '../html/read-html.ts';

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i;

/** The words that a reader sees of a text which may be written in HTML. */
export const wordsOf = (source: string): string =>
  MARKUP.test(source) ? readHtml(source).text.trim() : source;
