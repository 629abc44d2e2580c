import iconv from 'iconv-lite';

/** Letters as which the bytes of UTF-8 show where somebody took them for windows-1252: `Ã©` for é, `â€™` for ’. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** Fewer such lines may stand in a page as what they are. */
const FEWEST_LINES = 2;

/**
 * Whether the letters of a text were spoilt before it was saved: bytes of UTF-8 were once taken for windows-1252. Then
 * most of its lines with other letters than ASCII give well-formed UTF-8 once they are turned back, which no language
 * does by chance: the first accented letter between plain ones breaks it.
 */
export function lettersAreSpoilt(text: string): boolean {
  if (!SUSPECT.test(text)) return false;
  const lines = text.split(/[\r\n]+/).filter((line) => /[^\0-\x7f]/.test(line));
  const spoilt = lines.filter(isSpoilt).length;
  return spoilt >= Math.min(FEWEST_LINES, lines.length) && spoilt > lines.length / 2;
}

function isSpoilt(line: string): boolean {
  const bytes = iconv.encode(line, 'windows-1252');
  if (iconv.decode(bytes, 'windows-1252') !== line) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
