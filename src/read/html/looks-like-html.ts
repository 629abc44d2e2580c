/** What only an HTML page begins with, after white space, comments and an XML declaration. */
const OPENING =
  /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|title|meta)\b/i;

/** What a piece of a page begins with, saved without its frame. */
const PIECE = /^\s*<(?:div|p|table|ul|ol|dl|article|section|main|h[1-6]|span|center|font)\b[^<>]*>/i;

/** Tags that are closed again. A text that talks about HTML has few; a page has one for every few lines. */
const CLOSING = /<\/(?:p|div|a|li|td|tr|table|ul|span|h[1-6]|b|i|em|strong|article|section)\s*>/gi;

const ENDING = /\.(?:html?|xhtml|shtml|mht|php|aspx?|jsp)$/i;
const SAMPLE = 64 * 1024;
const MANY = 8;
const FEW_CHARACTERS_A_TAG = 400;

/**
 * Whether a file's text is HTML: by how it begins, or by tags all through it. The ending of its name only lowers
 * what is asked: a text that merely mentions tags stays text under any name.
 */
export function looksLikeHtml(text: string, path: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (OPENING.test(sample)) return true;
  const closed = sample.match(CLOSING)?.length ?? 0;
  if (closed === 0) return false;
  if (ENDING.test(path) || PIECE.test(sample)) return closed >= 1;
  return closed >= MANY && sample.length / closed < FEW_CHARACTERS_A_TAG;
}
