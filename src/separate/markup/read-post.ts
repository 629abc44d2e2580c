import type { Span } from '../../model/span.ts';
import type { Votes } from '../../model/votes.ts';
import { votesAmong } from '../cues/votes.ts';
import { maskDates } from '../dates/date-forms.ts';
import { readFacts } from '../facts.ts';
import { readRows } from '../rows.ts';
import type { CompiledPlatform } from './compiled-platform.ts';
import { dateAround, isEditNote } from './frame-dates.ts';
import { type Line, linesWithin } from './lines.ts';
import { machineDate } from './machine-date.ts';
import type { NodeIndex, Stretch } from './node-index.ts';
import { AUTHOR, CONTENT, DATE, DISLIKES, FRAME, LIKES, type PartCue } from './parts.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Item, ownStretches } from './platform-items.ts';
import { compileSelector, type Selector } from './selector.ts';
import type { Post } from './thread.ts';
import { isWithin, type MarkupNode } from './tree.ts';
import { longestRun, trimPieces } from './trim-pieces.ts';

/** The parts of one comment. */
export type PostParts = Pick<
  Post,
  'content' | 'author' | 'publishedRaw' | 'publishedAt' | 'printedNumber' | 'votes'
>;

const compile = (cues: readonly PartCue[]): Selector[] =>
  cues.map(({ selector }) => compileSelector(selector));
const CONTENT_SELECTORS = compile(CONTENT);
/** The last content cue names elements that still hold who and when. */
const PURE = CONTENT_SELECTORS.slice(0, -1);
const AUTHOR_SELECTORS = compile(AUTHOR);
const DATE_SELECTORS = compile(DATE);
/** The first two date cues name elements that hold the date and nothing else, in whatever language. */
const SURE_DATES = DATE_SELECTORS.slice(0, 2);
const LONGEST_DATE = 40;
const FRAME_SELECTORS = compile(FRAME);
const LIKES_SELECTORS = compile(LIKES);
const DISLIKES_SELECTORS = compile(DISLIKES);
/** A number alone, signed or in brackets. */
const COUNT = /^\W*?([+-]?\d{1,6})\W*$/u;

/** Whether any part of an item bears a name for the comment's words or for who wrote them. */
export function hasNamedPart(index: NodeIndex, item: Item, { content, author }: CompiledPlatform): boolean {
  const own = ownStretches(item);
  return [content, CONTENT_SELECTORS, author, AUTHOR_SELECTORS].some((selectors) =>
    selectors.some((selector) => index.selectAmong(own, selector).length > 0),
  );
}

/** Reads one comment by the names of its parts; null where it holds no words. */
export function readPost(
  text: string,
  index: NodeIndex,
  lines: readonly Line[],
  item: Item,
  platform: CompiledPlatform,
): PostParts | null {
  const { strict } = platform.platform;
  const own = ownStretches(item);
  const named = (selectors: readonly Selector[], fits: (node: MarkupNode) => boolean) =>
    first(index, own, selectors, (node) => node.end > node.start && fits(node));
  const body = named([...platform.content, ...(strict ? [] : CONTENT_SELECTORS)], () => true);
  if (body === null && strict && platform.content.length > 0) return null;
  const pure = body !== null && [...platform.content, ...PURE].some(({ matches }) => matches(body));
  const outside = (node: MarkupNode) => body === null || !pure || !isWithin(node, body);
  const author = named(
    [...platform.author, ...AUTHOR_SELECTORS],
    (node) => outside(node) && isShort(node, 80),
  );
  if (author === null && strict && platform.content.length === 0) return null;
  // An element that prints nothing may still tell machines the date.
  const dated = first(
    index,
    own,
    [...platform.date, ...DATE_SELECTORS],
    (node) => outside(node) && isDated(text, node),
  );
  const unread =
    dated === null ? named(SURE_DATES, (node) => outside(node) && isShort(node, LONGEST_DATE)) : null;
  const around = body ?? item.node;
  const framed = FRAME_SELECTORS.flatMap((selector) => index.selectAmong(own, selector));
  const holes = outermost([
    ...[author, dated, unread, ...framed].filter(
      (node): node is MarkupNode => node !== null && node !== around && isWithin(node, around),
    ),
    ...item.inner,
  ]);
  const pieces = piecesOf(
    text,
    linesWithin(lines, { start: lineStart(lines, around), end: around.end }),
    around,
    holes,
  );
  const signed = pure && author === null ? saidBy(pieces) : null;
  const written = signed === null ? pieces : pieces.slice(1);
  const content = pure ? spanOf(written) : spanOf(trimPieces(longestRun(pieces), nameOf(text, author)));
  if (content === null) return null;
  const frame = readFrame(text, lines, item, content);
  return {
    content,
    author: nameOf(text, author) ?? signed ?? frame.author,
    publishedRaw:
      (dated === null ? null : dateOf(text, dated)) ??
      frame.publishedRaw ??
      (unread === null ? null : printedBy(text, unread)),
    publishedAt: dated === null ? null : dateWithin(dated),
    printedNumber: frame.printedNumber,
    votes: {
      ...frame.votes,
      ...namedVotes(text, (selectors, fits) => named(selectors, (node) => outside(node) && fits(node))),
    },
  };
}

/** Who says it, where the element of the words begins with a line that tells: "NAME said...". */
const saidBy = ([head, ...words]: readonly Piece[]): string | null =>
  words.length > 0 && head?.facts.attribution?.form.side === 'before' ? head.facts.attribution.author : null;

/** The counts in elements that are named for votes. */
function namedVotes(
  text: string,
  named: (selectors: readonly Selector[], fits: (node: MarkupNode) => boolean) => MarkupNode | null,
): Votes {
  const countIn = (selectors: readonly Selector[]): number | null => {
    const node = named(selectors, ({ start, end }) => COUNT.test(text.slice(start, end)));
    return node === null ? null : Number(COUNT.exec(text.slice(node.start, node.end))?.[1]);
  };
  const [likes, dislikes] = [countIn(LIKES_SELECTORS), countIn(DISLIKES_SELECTORS)];
  return { ...(likes !== null && { likes }), ...(dislikes !== null && { dislikes }) };
}

/** The first of the elements that one of the selectors names, the earlier ones first. */
function first(
  index: NodeIndex,
  own: readonly Stretch[],
  selectors: readonly Selector[],
  fits: (node: MarkupNode) => boolean,
): MarkupNode | null {
  for (const selector of selectors) {
    const found = index.selectAmong(own, selector).find(fits);
    if (found !== undefined) return found;
  }
  return null;
}

const isShort = (node: Span, most: number): boolean => node.end - node.start <= most;

function isDated(text: string, node: MarkupNode): boolean {
  if (!isShort(node, 120)) return false;
  return machineDate(node) !== null || maskDates(text.slice(node.start, node.end)).dates.length > 0;
}

function nameOf(text: string, node: MarkupNode | null): string | null {
  if (node === null) return null;
  const printed = text.slice(node.start, node.end).split('\n')[0]?.trim() ?? '';
  const facts = readFacts(readRows(printed, false))[0];
  const name = facts?.attribution?.author ?? printed.replace(/^(?:by|von|par|por|di)\s+/iu, '');
  return name.replace(/[\s:,|•·–-]+$/u, '') || null;
}

/** The date as printed; null where only machines are told it. */
function dateOf(text: string, node: MarkupNode): string | null {
  const printed = printedBy(text, node);
  const { dates } = maskDates(printed);
  return dates.length > 0 ? dates.join(' ') : /\d/.test(printed) ? printed : null;
}

const printedBy = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The date that an element tells machines, or else one within it does. */
function dateWithin(node: MarkupNode): string | null {
  const own = machineDate(node);
  if (own !== null) return own;
  for (const child of node.children) {
    const date = dateWithin(child);
    if (date !== null) return date;
  }
  return null;
}

/** Sorted, and each within none of the others. */
function outermost(found: readonly MarkupNode[]): MarkupNode[] {
  const kept: MarkupNode[] = [];
  for (const node of [...found].sort((a, b) => a.index - b.index)) {
    const last = kept.at(-1);
    if (node.end > node.start && (last === undefined || !isWithin(node, last))) kept.push(node);
  }
  return kept;
}

const lineStart = (lines: readonly Line[], node: Span): number => {
  let at = lines.length;
  let low = 0;
  while (low < at) {
    const middle = (low + at) >> 1;
    if ((lines[middle] as Line).end <= node.start) low = middle + 1;
    else at = middle;
  }
  return lines[low]?.start ?? node.start;
};

const spanOf = (pieces: readonly Piece[]): Span | null => {
  const [head, tail] = [pieces[0], pieces.at(-1)];
  return head === undefined || tail === undefined ? null : { start: head.start, end: tail.end };
};

/** What the lines around a comment's words say of it, where no element is named for it. */
function readFrame(text: string, lines: readonly Line[], { node, inner }: Item, content: Span) {
  const around = linesWithin(lines, node).filter(
    (line) =>
      (line.end <= content.start || line.start >= content.end) &&
      !isEditNote(line) &&
      !inner.some(({ start, end }) => line.start >= start && line.end <= end),
  );
  const head = around.slice(0, 8);
  const attribution = head.find(({ facts }) => facts.attribution !== null)?.facts.attribution ?? null;
  const named = head.find(({ facts }) => facts.name)?.facts.row.text ?? null;
  const printed = head.map((line) => text.slice(line.start, line.end));
  // A number alone may count the author's posts; with its sign it is the post's.
  const number = firstMatch(printed, /^#\s?(\d{1,6})\b/u) ?? firstMatch(printed, /^(\d{1,5})[.)]?$/u);
  return {
    author: attribution?.author ?? named,
    publishedRaw: attribution?.date ?? dateAround(text, head, null),
    printedNumber: number === null ? null : Number(number),
    votes: votesAmong(around.map((line) => line.facts.row.text)),
  };
}

/** What `pattern` captures in the first text that it matches. */
function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match !== null) return match[1] ?? null;
  }
  return null;
}
