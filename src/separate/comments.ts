import type { Comment } from '../model/comment.ts';
import type { Page } from '../model/page.ts';
import type { Segment } from '../model/segment.ts';
import { toIsoDate } from './dates/iso-date.ts';
import { numericOrder } from './dates/numeric-order.ts';
import type { RowFacts } from './facts.ts';
import { votesOf } from './layouts/items.ts';
import type { Item, Reading } from './layouts/layout.ts';
import { nest } from './nesting.ts';
import { plainNames } from './plain-names.ts';

export interface FoundComments {
  readonly comments: readonly Comment[];
  readonly segments: readonly Segment[];
}

/** What the items of a reading have in common once they are comments. */
export interface Placed {
  readonly articleId: string | null;
  /** Comments that stand above them on the page. */
  readonly before: number;
  readonly confidence: number;
}

/** Turns the items of a reading into comments, and every row of the section into a segment. */
export function makeComments(
  page: Page,
  facts: readonly RowFacts[],
  reading: Reading,
  { articleId, before, confidence }: Placed,
): FoundComments {
  const isListed = listed(facts, reading.items);
  const spanOf = (item: Item) => spanOfWords(facts, item, isListed);
  const found = reading.items.filter((item) => spanOf(item) !== null);
  const names = plainNames(found.map(({ author }) => author));
  const items = found.map((item, index) => ({ ...item, author: names[index] ?? null }));
  const places = nest(items);
  const order = numericOrder(items.map(({ publishedRaw }) => publishedRaw));
  const idOf = (index: number) => `${page.pageId}-c${String(before + index + 1).padStart(4, '0')}`;
  const comments = items.map((item, index): Comment => {
    const { start, end } = spanOf(item) as { start: number; end: number };
    const place = places[index] as { depth: number; parent: number | null };
    return {
      commentId: idOf(index),
      pageId: page.pageId,
      articleId,
      ordinal: before + index + 1,
      start,
      end,
      text: page.text.slice(start, end),
      printedNumber: item.printedNumber,
      author: item.author,
      publishedRaw: item.publishedRaw,
      publishedAt: item.publishedRaw === null ? null : toIsoDate(item.publishedRaw, order),
      depth: place.depth,
      replyTo: place.parent === null ? null : idOf(place.parent),
      ...votesOf(item),
    };
  });
  return {
    comments,
    segments: [
      ...comments.map((comment) => ({
        kind: 'comment' as const,
        start: comment.start,
        end: comment.end,
        cue: reading.cue,
        confidence,
      })),
      ...frames(facts, reading, items, isListed, confidence),
    ],
  };
}

/** Whether the words of most items begin with a marker: that of a few is their own, as in "1. Mend the boiler. 2. Wait." */
function listed(facts: readonly RowFacts[], items: readonly Item[]): boolean {
  const marked = items.filter(({ content }) => facts[content.from]?.row.marker != null).length;
  return marked * 2 > items.length;
}

/** The words of an item, from the first word, behind the marker where the items have one, to the last. */
function spanOfWords(
  facts: readonly RowFacts[],
  item: Item,
  isListed: boolean,
): { start: number; end: number } | null {
  const first = facts[item.content.from];
  const last = facts[item.content.to - 1];
  if (first === undefined || last === undefined || item.content.to <= item.content.from) return null;
  const start = wordsStart(first.row, isListed);
  return last.row.end > start ? { start, end: last.row.end } : null;
}

const wordsStart = ({ start, contentStart, marker, text }: RowFacts['row'], isListed: boolean): number =>
  isListed || marker?.number == null || !text.includes(` ${marker.number + 1}${marker.style} `)
    ? contentStart
    : start;

/** Everything of the section that is not somebody's words: heads, tails, the divider. */
function frames(
  facts: readonly RowFacts[],
  reading: Reading,
  items: readonly Item[],
  isListed: boolean,
  confidence: number,
): Segment[] {
  const spoken = new Set<number>();
  for (const item of items) for (let at = item.content.from; at < item.content.to; at += 1) spoken.add(at);
  const firsts = new Set(items.map((item) => item.content.from));
  const segments: Segment[] = [];
  for (let at = reading.section.from; at < reading.section.to; at += 1) {
    const fact = facts[at] as RowFacts;
    const { row } = fact;
    if (spoken.has(at)) {
      if (firsts.has(at) && wordsStart(row, isListed) > row.start) {
        segments.push({
          kind: 'comment_meta',
          start: row.start,
          end: row.start + markerLength(row),
          cue: 'list-marker',
          confidence,
        });
      }
      continue;
    }
    const outside = fact.divider ?? fact.end ?? fact.footer;
    segments.push({
      kind: outside === null ? 'comment_meta' : 'boilerplate',
      start: row.start,
      end: row.end,
      cue: outside?.id ?? cueOf(fact),
      confidence,
    });
  }
  return segments;
}

const markerLength = (row: RowFacts['row']): number => Math.max(1, row.contentStart - row.start);

const cueOf = (fact: RowFacts): string =>
  fact.attribution?.form.id ??
  fact.note?.id ??
  (fact.date !== null
    ? 'date-row'
    : fact.control
      ? 'control-row'
      : fact.place
        ? 'place-row'
        : fact.name
          ? 'name-row'
          : 'comment-frame');
