import type { Span } from '../../model/span.ts';

/** A stretch that is set off as a quotation; `start` and `end` include its marks. */
export interface MarkedStretch extends Span {
  /** Whether it fills its paragraph, or stands on lines that begin with `>`. */
  readonly whole: boolean;
  /** Whether a verb of speech or a colon stands right before it. */
  readonly introduced: boolean;
  readonly words: number;
}

/** Marks that open, each with what closes it. A straight mark closes itself; see `isOpening`. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"'],
  ['„', '“”"'],
  ['”', '”"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

/** What stands before words that somebody else has said. */
const INTRODUCTION =
  /(?:\b(?:sa(?:y|ys|id|ying)|wr(?:ites?|ote)|writing|claim(?:s|ed|ing)?|stat(?:es?|ed)|quot(?:es?|ed|ing)|asks?|asked|calls?|repl(?:y|ies|ied)|tells? (?:us|me)|told (?:us|me)|according to \S+(?: \S+)?|and i quote)\s*[,:]?|:)\s*$/i;

/**
 * Finds what a text sets off as said by somebody else: stretches in quotation marks, and lines after `>`. A mark that
 * opens a paragraph and is never closed in it takes the paragraph; any other unclosed mark is left alone.
 */
export function findMarked(text: string): MarkedStretch[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    return /^\s*(?:>|&gt;)/.test(words)
      ? [{ ...paragraph, whole: true, introduced: false, words: countWords(words) }]
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
  for (let i = first; i < last; i += 1) {
    const closers = PAIRS.get(text[i] ?? '');
    if (closers === undefined || !isOpening(text, i, first)) continue;
    const closed = closingOf(text, i, last, closers);
    const introduced = INTRODUCTION.test(text.slice(Math.max(start, i - 40), i));
    if (closed === undefined && !DOUBLE.test(text[i] ?? '')) continue;
    if (closed === undefined && i > first && !introduced) continue;
    const stop = closed ?? last;
    const words = countWords(text.slice(i, stop));
    found.push({ start: i, end: stop, whole: i === first && stop >= last - 1, introduced, words });
    i = stop - 1;
  }
  return found;
}

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

/** Where the closing mark ends; undefined where nothing closes. */
function closingOf(text: string, open: number, end: number, closers: string): number | undefined {
  const single = closers === "'" || closers === '’';
  for (let i = open + 1; i < end; i += 1) {
    const mark = text[i] ?? '';
    if (!closers.includes(mark)) continue;
    if (single && !closesSingle(text, i)) continue;
    // A straight mark that stands before a word and after a space opens another quotation inside.
    if (mark === '“' && text[open] !== '„') continue;
    if (mark === '"' && /\s/.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? ''))
      return undefined;
    return i + 1;
  }
  return undefined;
}

/** A single mark is an apostrophe between letters, and most likely one after an `s` that more words follow. */
const closesSingle = (text: string, at: number): boolean =>
  /[.,!?…]/.test(text[at - 1] ?? '') ||
  !(
    /\p{L}/u.test(text[at + 1] ?? '') ||
    (text[at - 1] === 's' && /^ \p{L}/u.test(text.slice(at + 1, at + 3)))
  );

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.length ?? 0;
