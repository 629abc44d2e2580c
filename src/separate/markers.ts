/** What a line prints before its words to make them an item of a list. */
export interface Marker {
  readonly kind: 'number' | 'bullet';
  /** The number that is printed; null for a plain bullet. */
  readonly number: number | null;
  /** Characters that the marker takes at the beginning of the line, the white space after it included. */
  readonly length: number;
}

/** `1.`, `1)`, `1:`; four digits at most, so that a year is seldom taken for a number. */
const NUMBER = /^(\d{1,4})(?:[.)]|:(?!\d))(?=\s|$)\s*/;
/** The bullets of text dumps; lynx prints `*`, `+`, `o`, `#`, `@` by depth, w3m other signs. */
const BULLET = /^(?:[•●○◦▪▫■□◆◇☆★‣*+–-]|o(?=\s{1,3}\S))(?=\s|$)\s*/;

/** Reads the list marker at the beginning of a line, if one stands there; `• 3.` is a number. */
export function readMarker(line: string, indent: number): Marker | null {
  const number = NUMBER.exec(line);
  if (number !== null) return { kind: 'number', number: Number(number[1]), length: number[0].length };
  const bullet = BULLET.exec(line);
  if (bullet === null || (line.startsWith('o') && indent < 4)) return null;
  const inner = NUMBER.exec(line.slice(bullet[0].length));
  if (inner !== null) {
    return { kind: 'number', number: Number(inner[1]), length: bullet[0].length + inner[0].length };
  }
  return { kind: 'bullet', number: null, length: bullet[0].length };
}
