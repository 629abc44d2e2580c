import { opensWithMonth } from './dates/date-words.ts';

/** What a line prints before its words to make them an item of a list. */
export interface Marker {
  readonly kind: 'number' | 'bullet';
  /** The number that is printed; null for a plain bullet. */
  readonly number: number | null;
  /** What stands behind the number: lists do not change it on the way. */
  readonly style: string;
  /** Characters that the marker takes at the beginning of the line, the white space after it included. */
  readonly length: number;
}

/** `1.`, `1)`, `1:`; four digits at most, so that a year is seldom taken for a number. */
const NUMBER = /^(\d{1,4})([.)]|:(?!\d))(?=\s|$)\s*/;
/** The bullets of text dumps; lynx prints `*`, `+`, `o`, `#`, `@` by depth, w3m other signs. */
const BULLET = /^(?:[•●○◦▪▫■□◆◇☆★‣*+–-]|o(?=\s{1,3}\S))(?=\s|$)\s*/;

const OPENS_MARKER = /^[\do•●○◦▪▫■□◆◇☆★‣*+–-]/;

/** Reads the list marker at the beginning of a line, if one stands there; `• 3.` is a number. */
export function readMarker(line: string, indent: number): Marker | null {
  if (!OPENS_MARKER.test(line)) return null;
  const number = NUMBER.exec(line);
  if (number !== null) return opensDate(line.slice(number[0].length)) ? null : numbered(number, 0);
  const bullet = BULLET.exec(line);
  if (bullet === null || (line.startsWith('o') && indent < 4)) return null;
  const length = bullet[0].length;
  const inner = NUMBER.exec(line.slice(length));
  if (inner !== null) return numbered(inner, length);
  return { kind: 'bullet', number: null, style: bullet[0].trim(), length };
}

/** Whether a number before `rest` is a day: "14. March 2019", and not the item of "1. March 15, 2019". */
const opensDate = (rest: string): boolean => opensWithMonth(rest) && !WITH_DAY.test(rest);

const WITH_DAY = /^\S+ \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/u;

const numbered = (found: RegExpExecArray, before: number): Marker => ({
  kind: 'number',
  number: Number(found[1]),
  style: found[2] ?? '',
  length: before + found[0].length,
});
