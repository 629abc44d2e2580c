import type { RowFacts } from '../facts.ts';
import type { Item } from './layout.ts';

/** Fewer others do not show how items begin and end. */
const FEWEST = 2;
/** With as many, none of which ends in such a row, one such row is enough. */
const SURE = 3;
/** Share of the others that may begin or end so all the same. */
const FEW = 0.2;
/** Rows of a menu or a footer that are looked at. */
const FARTHEST = 40;
/** Words of a row of the page's frame at most. */
const LONGEST = 11;

/**
 * Takes off what the last item alone ends with, and the first alone begins with: short rows that are no sentences,
 * where the other items have none. They are the footer of the page, and the menu above the thread.
 */
export function trimOddEdges(
  facts: readonly RowFacts[],
  items: readonly Item[],
  side: 'before' | 'after',
): Item[] {
  const spoken = items.filter(({ content }) => content.to > content.from);
  const [first, last] = [spoken[0], spoken[spoken.length - 1]];
  if (first === undefined || last === undefined || spoken.length <= FEWEST) return [...items];
  const to = tailFrom(facts, last, spoken.slice(0, -1));
  const from = side === 'after' ? headTo(facts, first, spoken.slice(1)) : first.content.from;
  return items.map((item) => {
    if (item === last && to < item.content.to)
      return { ...item, content: { from: item.content.from, to }, rows: { from: item.rows.from, to } };
    return item === first && from > item.content.from
      ? { ...item, content: { from, to: item.content.to } }
      : item;
  });
}

/** A row that is no sentence and no part of one: what a menu or a footer prints, or a title. */
const isUnspoken = ({ row, prose }: RowFacts): boolean =>
  !prose && row.words <= LONGEST && !/[.!?…,;。！？؟]["”’»)\]]*$/u.test(row.text);

/** Where the rows at the end begin that none of the others has there; the end of the item where it has none. */
function tailFrom(facts: readonly RowFacts[], { content }: Item, others: readonly Item[]): number {
  if (content.to - content.from < 2 || content.to - content.from > FARTHEST) return content.to;
  let at = content.to;
  while (at - 1 > content.from && isUnspoken(facts[at - 1] as RowFacts)) at -= 1;
  const rows = content.to - at;
  if (rows === 0) return content.to;
  const alike = others.filter(
    ({ content: { from, to } }) => to - from > 1 && isUnspoken(facts[to - 1] as RowFacts),
  );
  if (alike.length > others.length * FEW) return content.to;
  const below = facts[content.to];
  if (below !== undefined && isOwnTail(below) && isUsual(facts, others)) return content.to;
  if (setApart(facts, at, content.from)) return at;
  if (below !== undefined && (below.end !== null || below.divider !== null)) return content.to;
  return rows > 1 || (below?.footer == null && others.length >= SURE) ? at : content.to;
}

/** Buttons, votes and dates below the words show that these end there. */
const isOwnTail = ({ control, note, date, end, footer, divider }: RowFacts): boolean =>
  (control || note !== null || date !== null) && end === null && footer === null && divider === null;

/** Whether most items have such a tail: a button that stands behind the last one alone is the page's. */
const isUsual = (facts: readonly RowFacts[], others: readonly Item[]): boolean =>
  others.filter(({ rows, content }) => content.to < rows.to && isOwnTail(facts[content.to] as RowFacts))
    .length *
    2 >=
  others.length;

/** Whether the page leaves more room above a row than between the rows of the item above it. */
const setApart = (facts: readonly RowFacts[], at: number, from: number): boolean =>
  facts.slice(from + 1, at).every(({ row }) => row.blanksBefore < (facts[at]?.row.blanksBefore ?? 0));

/** Where the words of the first item begin, behind rows that none of the others begins with. */
function headTo(facts: readonly RowFacts[], { content }: Item, others: readonly Item[]): number {
  let at = content.from;
  while (at < content.to && at - content.from < FARTHEST && isUnspoken(facts[at] as RowFacts)) at += 1;
  if (at === content.from || at >= content.to) return content.from;
  // Who wrote, and when, is no menu: this reading has not told what is whose.
  if (facts.slice(content.from, at).some(({ date, attribution }) => date !== null || attribution !== null))
    return content.from;
  const alike = others.filter(
    ({ content: { from, to } }) => to - from > 1 && isUnspoken(facts[from] as RowFacts),
  );
  return alike.length > others.length * FEW ? content.from : at;
}
