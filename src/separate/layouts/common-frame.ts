import type { RowFacts } from '../facts.ts';
import type { Item, RowRange } from './layout.ts';

/** Fewer items may begin or end alike by chance. */
const FEWEST = 3;
/** Share of the items that must do so. */
const MOST = 0.6;
/** Rows of frame that are taken off on each side. */
const MOST_ROWS = 6;
const LONGEST = 90;
/** Rows within which the last item ends like the others, or does not. */
const FARTHEST = 100;

/**
 * Takes off what most items print alike above or below their words: a rank, an invitation to answer, a button in a
 * language that is not known. Behind the last item such a row ends it, whatever follows.
 */
export function trimCommonFrame(facts: readonly RowFacts[], items: readonly Item[]): Item[] {
  let trimmed = withoutNames(facts, items);
  for (let turn = 0; turn < MOST_ROWS; turn += 1) {
    const tail = commonRow(facts, trimmed, lastRow);
    if (tail === null) break;
    trimmed = trimmed.map((item, at) => withoutTail(facts, item, tail, at === trimmed.length - 1));
  }
  for (let turn = 0; turn < MOST_ROWS; turn += 1) {
    const head = commonRow(facts, trimmed, firstRow);
    if (head === null) break;
    trimmed = trimmed.map((item) =>
      rowsOf(item) > 1 && shapeOf(facts[item.content.from]) === head
        ? { ...item, content: { from: item.content.from + 1, to: item.content.to } }
        : item,
    );
  }
  return trimmed;
}

/** Names that a board prints between the number and the date stand at the end of the words before, or above these. */
function withoutNames(facts: readonly RowFacts[], items: readonly Item[]): Item[] {
  const isName = (at: number, author: string | null | undefined): boolean =>
    author != null && facts[at]?.row.text === author;
  return items.map((item, i) => {
    let { from, to } = item.content;
    if (to - from > 1 && isName(to - 1, items[i + 1]?.author)) to -= 1;
    if (to - from > 1 && isName(from, item.author)) from += 1;
    return from === item.content.from && to === item.content.to ? item : { ...item, content: { from, to } };
  });
}

const rowsOf = ({ content }: Item): number => content.to - content.from;

/** Votes, or what is left of buttons that were signs; a heart is what somebody says. */
const FIGURES = /^[\d\s+\-−–|/·•()▲▼↑↓]+$/u;

/** A row with its numbers made one sign; empty where it is long, where it tells who or when, and where it has no letters and is no figure. */
const shapeOf = (fact: RowFacts | undefined): string =>
  fact === undefined ||
  fact.row.end - fact.row.contentStart > LONGEST ||
  fact.attribution !== null ||
  fact.date !== null ||
  !(fact.rule || /\p{L}/u.test(fact.row.text) || FIGURES.test(fact.row.text))
    ? ''
    : fact.row.text.replace(/[+\-−]?\d+/g, '#');

/** The shape that most items of several rows have among the rows that `edge` gives, or null. */
function commonRow(
  facts: readonly RowFacts[],
  items: readonly Item[],
  edge: (content: RowRange, last: boolean) => RowRange,
): string | null {
  const counts = new Map<string, number>();
  let spoken = 0;
  items.forEach((item, at) => {
    if (rowsOf(item) > 0) spoken += 1;
    if (rowsOf(item) < 2) return;
    const { from, to } = edge(item.content, at === items.length - 1);
    for (const shape of new Set(facts.slice(from, to).map(shapeOf)))
      if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  });
  const least = Math.max(FEWEST, spoken * MOST);
  for (const [shape, count] of counts) if (count >= least) return shape;
  return null;
}

/** The last row of an item; of the last item, which the rest of the page may follow, any but the first. */
const lastRow = ({ from, to }: RowRange, last: boolean): RowRange =>
  last ? { from: from + 1, to: Math.min(to, from + FARTHEST) } : { from: to - 1, to };

const firstRow = ({ from }: RowRange): RowRange => ({ from, to: from + 1 });

function withoutTail(facts: readonly RowFacts[], item: Item, tail: string, last: boolean): Item {
  const { from, to } = item.content;
  const end = last ? Math.min(to, from + FARTHEST) : to;
  for (let at = last ? from + 1 : to - 1; at > from && at < end; at += 1) {
    if (shapeOf(facts[at]) === tail)
      return {
        ...item,
        content: { from, to: at },
        rows: { from: item.rows.from, to: last ? at + 1 : item.rows.to },
      };
  }
  return item;
}
