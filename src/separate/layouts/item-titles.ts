import { TEASER_END } from '../cues/teaser-ends.ts';
import { endsIn } from '../ends-in.ts';
import { isBare, type RowFacts } from '../facts.ts';
import type { Item } from './layout.ts';

/** Fewer items may end alike by chance. */
const FEWEST = 3;
/** Share of the heads that must have a title above them. */
const MOST = 0.8;
const LONGEST = 10;

/**
 * Where items begin, the titles that stand above nearly all of their heads taken in: "Sunday service", then who and when.
 * One and the same above all of them closes what stands above it.
 *
 * @param least no item begins above this row
 */
export function aboveTitles(facts: readonly RowFacts[], starts: readonly number[], least: number): number[] {
  const hasTitle = (start: number, at: number) =>
    start > (at === 0 ? least : (starts[at - 1] as number) + 1) && isTitle(facts, start - 1);
  const others = starts.slice(1);
  const titles = others
    .filter((start, at) => hasTitle(start, at + 1))
    .map((start) => facts[start - 1]?.row.text);
  const isButton = titles.length > 1 && new Set(titles).size === 1;
  return others.length + 1 < FEWEST || titles.length < others.length * MOST || isButton
    ? [...starts]
    : starts.map((start, at) => (hasTitle(start, at) ? start - 1 : start));
}

/** A short row below words that is no sentence, nothing else that is known, nearer to the head below than to the words. */
export function isTitle(facts: readonly RowFacts[], at: number): boolean {
  const [before, fact, below] = [facts[at - 1], facts[at], facts[at + 1]];
  return (
    before !== undefined &&
    closesWords(before) &&
    fact !== undefined &&
    below !== undefined &&
    isWrittenLikeTitle(fact) &&
    fact.row.blanksBefore >= below.row.blanksBefore
  );
}

/** Whether a row is a few words that are no sentence, and nothing else that is known. */
export const isWrittenLikeTitle = (fact: RowFacts): boolean =>
  isPlain(fact) && fact.row.words <= LONGEST && !endsIn('.!…,;:', fact.row.text);

/** The items without the titles that nearly all of them have between who and when and the words: "2. Sunday service". */
export function belowTitles(facts: readonly RowFacts[], items: readonly Item[]): readonly Item[] {
  const titled = items.map(({ content, author, publishedRaw }) => {
    const first = facts[content.from];
    if (first === undefined || author === null || publishedRaw === null) return false;
    return content.to - content.from > 1 && isWrittenLikeTitle(first);
  });
  const known = items.filter(({ content }, at) => titled[at] || isSubject(facts[content.from - 1])).length;
  return items.length < FEWEST || known < items.length * MOST
    ? items
    : items.map((item, at) => {
        if (!titled[at]) return item;
        const { from, to } = item.content;
        const printedNumber = item.printedNumber ?? facts[from]?.row.marker?.number ?? null;
        return { ...item, content: { from: from + 1, to }, printedNumber };
      });
}

const isSubject = (fact: RowFacts | undefined): boolean => fact?.note?.id === 'note-subject';

const isPlain = (fact: RowFacts): boolean =>
  !fact.prose &&
  fact.note === null &&
  !fact.control &&
  !fact.rule &&
  !isBare(fact) &&
  fact.date === null &&
  fact.attribution === null &&
  fact.end === null &&
  fact.footer === null;

/** Whether words, or what is printed below them, end in a row. */
const closesWords = (fact: RowFacts): boolean =>
  fact.prose ||
  fact.control ||
  fact.rule ||
  fact.divider !== null ||
  isBare(fact) ||
  TEASER_END.test(fact.row.text);
