import { TEASER_END } from '../cues/teaser-ends.ts';
import { isBare, type RowFacts } from '../facts.ts';

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
    isPlain(fact) &&
    fact.row.words <= LONGEST &&
    !/[.!…,;:]["”’)]*$/u.test(fact.row.text) &&
    fact.row.blanksBefore >= below.row.blanksBefore
  );
}

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
