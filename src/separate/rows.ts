import type { Span } from '../model/span.ts';
import { countWords, isWhiteSpace } from '../text/white-space.ts';
import { type Marker, readMarker } from './markers.ts';

/**
 * One logical line of a page: a line, or the lines that a text browser broke a paragraph into.
 * `start` and `end` leave out the white space around it and keep its list marker.
 */
export interface Row extends Span {
  readonly index: number;
  /** Columns of white space before it; a tab counts as four. */
  readonly indent: number;
  readonly marker: Marker | null;
  /** Where the words begin, after the marker; equals `end` where the marker stands alone. */
  readonly contentStart: number;
  /** The words: white space made single, marker left out, at most `LONGEST_TEXT` characters. */
  readonly text: string;
  /** Words in the whole row, however long it is. */
  readonly words: number;
  /** Empty lines right before it. */
  readonly blanksBefore: number;
}

/** Enough of a row to recognise it by. */
const LONGEST_TEXT = 600;

interface Line extends Span {
  readonly indent: number;
  readonly width: number;
  readonly marker: Marker | null;
  readonly blanksBefore: number;
}

/**
 * Cuts a page into its rows, in order. Empty lines become the next row's `blanksBefore`. Where the page is known not
 * to have been wrapped by a text browser, `wrapped` false makes each line a row.
 *
 * @param standsAlone whether a line behind the end of a sentence begins a row, however full the line before it is
 */
export function readRows(
  text: string,
  wrapped = true,
  standsAlone: (line: string) => boolean = () => false,
): Row[] {
  const lines = readLines(text);
  const width = wrapped ? wrapWidth(lines) : Number.POSITIVE_INFINITY;
  const rows: Row[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i += 1) {
    const before = lines[i - 1] as Line;
    const line = lines[i];
    if (
      line !== undefined &&
      continues(text, before, line, width) &&
      !isApart(text, before, line, standsAlone)
    )
      continue;
    const first = lines[from];
    if (first !== undefined) rows.push(makeRow(text, rows.length, first, before.end));
    from = i;
  }
  return rows;
}

/** Makes a row of a stretch of another one, such as the comment that follows "NAME says:" on the same line. */
export const cutRow = (text: string, row: Row, start: number, end: number, index: number): Row =>
  describe(text, {
    start,
    end,
    index,
    indent: row.indent,
    marker: null,
    contentStart: start,
    blanksBefore: 0,
  });

/** A date behind a marker, which makes it none, ends before this. */
const LONGEST_MARKED = 80;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    let start = at;
    let end = stop;
    while (start < stop && isWhiteSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) {
      blanks += 1;
    } else {
      const indent = columns(text, at, start);
      const marker = readMarker(text.slice(start, Math.min(end, start + LONGEST_MARKED)), indent);
      lines.push({ start, end, indent, width: indent + end - start, marker, blanksBefore: blanks });
      blanks = 0;
    }
    at = stop + 1;
  }
  return lines;
}

function columns(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at += 1) width += text[at] === '\t' ? 4 : text[at] === '\ufeff' ? 0 : 1;
  return width;
}

/** The width at which a text browser broke the lines of this page, or infinity where nothing did. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.99) - 1] ?? 0;
  if (widths.length < 8 || widest < 50 || widest > 140) return Number.POSITIVE_INFINITY;
  const long = widths.filter((width) => width > 40).length;
  const full = widths.filter((width) => width > widest * 0.85).length;
  return full >= 5 && full >= long * 0.4 ? widest : Number.POSITIVE_INFINITY;
}

/** What lynx prints before each button: the first of a row says nothing, the others part it. */
const BUTTON = '(BUTTON)';

/** The number of a comment, which heads its line. */
const NUMBER_SIGN = /#\d{1,6}\s/y;

/** A dash at the beginning of a line may be one within a sentence that was broken there. */
const isDash = ({ style }: Marker): boolean => style === '-' || style === '–';

/** Whether `line` only goes on because `before` was full: its first word would not have fitted there. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (
    line.blanksBefore > 0 ||
    (line.marker !== null && !isDash(line.marker)) ||
    width === Number.POSITIVE_INFINITY
  )
    return false;
  if (isDrawn(text, line) || isDrawn(text, before)) return false;
  if (text.startsWith(BUTTON, line.start)) return false;
  NUMBER_SIGN.lastIndex = line.start;
  if (NUMBER_SIGN.test(text)) return false;
  const hanging = before.marker === null ? before.indent : before.indent + before.marker.length;
  if (line.indent !== hanging) return false;
  const space = text.slice(line.start, Math.min(line.end, line.start + 200)).search(/[\s/]/);
  const firstWord = space < 0 ? line.end - line.start : space;
  return before.width + 1 + firstWord > width - 1;
}

/** A line that w3m draws across the page. */
const DRAWN = /[━─═―]{12}/uy;

const isDrawn = (text: string, { start }: Line): boolean => {
  DRAWN.lastIndex = start;
  return DRAWN.test(text);
};

/** A line longer than this is no frame. */
const LONGEST_APART = 100;
const SENTENCE_END = /[.!?…؟]["”’»)]*$/u;

const isApart = (text: string, before: Line, line: Line, standsAlone: (line: string) => boolean): boolean =>
  line.end - line.start <= LONGEST_APART &&
  SENTENCE_END.test(text.slice(Math.max(before.start, before.end - 4), before.end)) &&
  standsAlone(text.slice(line.start, line.end));

const makeRow = (text: string, index: number, line: Line, end: number): Row => {
  const contentStart = Math.min(end, line.start + (line.marker?.length ?? 0));
  const { start, indent, marker, blanksBefore } = line;
  return describe(text, { start, end, index, indent, marker, contentStart, blanksBefore });
};

/** A row without the signs of its buttons. */
const withoutButtonSigns = (text: string): string =>
  text.includes(BUTTON) ? text.replace(/^\(BUTTON\)\s*(?=\S)/, '').replaceAll(BUTTON, '|') : text;

/** White space other than single spaces. */
const UNEVEN = /[^\S ]|\s\s/;

function describe(text: string, row: Omit<Row, 'text' | 'words'>): Row {
  const { start, end, index, indent, marker, contentStart, blanksBefore } = row;
  const sample = withoutButtonSigns(text.slice(contentStart, Math.min(end, contentStart + LONGEST_TEXT)));
  return {
    start,
    end,
    index,
    indent,
    marker,
    contentStart,
    text: UNEVEN.test(sample) ? sample.replace(/\s+/g, ' ') : sample,
    words: wordsIn(text, contentStart, end),
    blanksBefore,
  };
}

/** The words of a stretch of a text, also where no spaces part them. */
export const wordsIn = (text: string, start: number, end: number): number =>
  countWords(text, start, end) + unspacedWords(text, start, end);

/** Signs of Chinese and Japanese, which part no words by spaces, to a word beyond the first, on average. */
const SIGNS_TO_A_WORD = 3;

/** The words beyond the first in a stretch of such signs. */
function unspacedWords(text: string, start: number, end: number): number {
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3041 && unit <= 0x9fff) signs += 1;
  }
  return Math.floor(signs / SIGNS_TO_A_WORD);
}
