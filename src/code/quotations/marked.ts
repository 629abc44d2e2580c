import type { Span } from '../../model/span.ts';
import { firstAbove } from '../matcher/number-lists.ts';

/** A stretch that is set off as a quotation; `start` and `end` include its marks. */
export interface MarkedStretch extends Span {
  /** On lines that begin with `>`, as a paragraph of its own, or among other words. */
  readonly how: 'lines' | 'paragraph' | 'words';
  /** Whether a verb of speech or a colon stands right before it. */
  readonly introduced: boolean;
  readonly words: number;
}

/** Marks that open, each with what closes it. A straight mark closes itself; see `isOpening`. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['“', '”"'],
  ['„', '“”'],
  ['”', '”"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

/** A mark that may open a quotation; an apostrophe inside a word opens none. */
const ANY_MARK = /["“„”«‘]|>|&gt;|(?<![\p{L}\p{N}])'/u;

/** What stands before words that somebody else has said. */
const INTRODUCTION =
  /(?:\b(?:sa(?:y|ys|id|ying)|wr(?:ites?|ote)|writing|claim(?:s|ed|ing)?|stat(?:es?|ed)|quot(?:es?|ed|ing)|asks?|asked|calls?|repl(?:y|ies|ied)|tells? (?:us|me)|told (?:us|me)|according to \S+(?: \S+)?|and i quote)\s*[,:]?|:)\s*$/i;

/**
 * Finds what a text sets off as said by somebody else: stretches in quotation marks, and lines after `>`. A mark that
 * opens a paragraph and is never closed in it takes the paragraph; any other unclosed mark is left alone.
 */
export function findMarked(text: string): MarkedStretch[] {
  if (!ANY_MARK.test(text)) return [];
  return paragraphsOf(text).flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    return /^\s*(?:>|&gt;)/.test(words)
      ? [{ ...paragraph, how: 'lines' as const, introduced: false, words: countWords(words) }]
      : inMarks(text, paragraph);
  });
}

/** Paragraphs end at blank lines, at lines that begin with `>` or a quotation mark, and after them. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n/g)) {
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const rest = text.slice(index + 1, index + 41);
    const ends =
      /^\s*\n/.test(rest) ||
      /^\s*(?:>|&gt;|["“„«])/.test(rest) ||
      /^\s*(?:>|&gt;)/.test(line) ||
      /[.!?…"”»]\s*$/.test(line);
    if (!ends) continue;
    spans.push({ start, end: index });
    start = index + 1;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => span.end > span.start);
}

function inMarks(text: string, { start, end }: Span): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  const first = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  const last = start + text.slice(start, end).trimEnd().length;
  const closers = new Closers(text, { start: first, end: last });
  for (let i = first; i < last; i += 1) {
    if (!mayOpen(text.charCodeAt(i)) || !PAIRS.has(text[i] ?? '') || !isOpening(text, i, first)) continue;
    const closed = closers.after(i);
    const introduced = INTRODUCTION.test(text.slice(Math.max(start, i - 40), i));
    if (closed === undefined && !DOUBLE.test(text[i] ?? '')) continue;
    if (closed === undefined && i > first && !introduced) continue;
    const stop = closed ?? last;
    const words = countWords(text.slice(i, stop));
    const how = i === first && stop >= last - 1 ? 'paragraph' : 'words';
    found.push({ start: i, end: stop, how, introduced, words });
    i = stop - 1;
  }
  return found;
}

/** Nearly every character is below the first typographic mark and neither straight one. */
const mayOpen = (code: number): boolean => code === 0x22 || code === 0x27 || code >= 0xab;

const DOUBLE = /["“„«”]/;

/** A mark opens where a word follows it and none stands before; `”` only at the beginning of a paragraph. */
function isOpening(text: string, at: number, first: number): boolean {
  const before = at === first ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(after)) return false;
  if (text[at] === '”') return at === first;
  if (text[at] === '“' || text[at] === '„' || text[at] === '«') return true;
  return /[\s([{—–:;,.…-]/.test(before) && /[\p{L}\p{N}$£€.…“"'‘[(]/u.test(after);
}

/** Finds where quotations close; every place of a mark is looked at once, however many marks open. */
class Closers {
  readonly #text: string;
  readonly #span: Span;
  readonly #places = new Map<string, readonly number[]>();

  constructor(text: string, span: Span) {
    this.#text = text;
    this.#span = span;
  }

  /** Where the mark ends that closes the one at `open`; undefined where nothing closes it. */
  after(open: number): number | undefined {
    const closers = PAIRS.get(this.#text[open] ?? '') ?? '';
    let places = this.#places.get(closers);
    if (places === undefined) {
      places = this.#placesOf(closers);
      this.#places.set(closers, places);
    }
    const place = places[firstAbove(places, open)];
    return place === undefined || this.#opensAnother(place) ? undefined : place + 1;
  }

  #placesOf(closers: string): number[] {
    const single = closers === "'" || closers === '’';
    const places: number[] = [];
    for (let i = this.#span.start; i < this.#span.end; i += 1) {
      if (!closers.includes(this.#text[i] ?? '')) continue;
      if (!single || closesSingle(this.#text, i)) places.push(i);
    }
    return places;
  }

  /** A straight mark that stands before a word and after a space opens another quotation. */
  #opensAnother(at: number): boolean {
    return (
      this.#text[at] === '"' &&
      /\s/.test(this.#text[at - 1] ?? '') &&
      /[\p{L}\p{N}]/u.test(this.#text[at + 1] ?? '')
    );
  }
}

/** A single mark between letters is an apostrophe. */
const closesSingle = (text: string, at: number): boolean =>
  /[.,!?…]/.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at + 1] ?? '');

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.length ?? 0;
