import { REVIEW } from '../../cues/reviews.ts';
import { TEASER_END } from '../../cues/teaser-ends.ts';
import type { RowFacts } from '../../facts.ts';
import { type Candidate, firstRow, lastRow } from '../candidate.ts';
import type { Item } from '../layout.ts';
import { leftInside, proseShare } from '../measures.ts';
import { unheaded } from './heads.ts';
import { type PageSign, share } from './page-sign.ts';

/** A question that heads its answer is no paragraph. */
const LONGEST_QUESTION = 16;
/** Answered questions that make a list of them. */
const FEWEST_ANSWERED = 3;

/** What the words of the items are, if not those of readers. */
export const WORD_SIGNS: readonly PageSign[] = [
  {
    id: 'unwritten',
    weight: -4,
    measure: (candidate) => 1 - proseShare(candidate.facts, candidate.spoken),
    reason: 'Menus and lists of links hold no sentences.',
  },
  {
    id: 'heads-inside',
    weight: -2,
    measure: (candidate) =>
      Math.min(1, leftInside(candidate.facts, candidate.spoken) / candidate.items.length),
    reason: 'Words that hold heads or forms have not been parted.',
  },
  {
    id: 'only-names',
    weight: -4,
    measure: (candidate) =>
      share(
        candidate.spoken,
        ({ content }) => content.to - content.from === 1 && candidate.facts[content.from]?.name === true,
      ),
    reason: 'A name without words belongs to the words next to it.',
  },
  {
    id: 'teasers',
    weight: -8,
    measure: (candidate) => Math.max(0, 2 * share(candidate.spoken, isTeaser(candidate)) - 1),
    reason: 'Where most items break off or lead on, the whole is elsewhere.',
  },
  {
    id: 'asked-and-answered',
    weight: -6,
    measure: askedAndAnswered,
    reason: 'Short questions, each with its paragraph below, are a list of questions and answers.',
  },
  {
    id: 'customer-reviews',
    weight: -6,
    measure: (candidate) =>
      share(candidate.items, ({ rows }) =>
        candidate.facts.slice(rows.from, rows.to).some(({ row }) => REVIEW.test(row.text)),
      ),
    reason: 'What customers say of a product they bought.',
  },
];

/** Share of the rows that are short questions, where each of them has an answer that asks nothing below it. */
function askedAndAnswered(candidate: Candidate): number {
  const rows = candidate.facts.slice(firstRow(candidate), lastRow(candidate));
  const isAsked = (fact: RowFacts | undefined): boolean =>
    fact !== undefined && fact.row.words <= LONGEST_QUESTION && /\?["”’)]*$/u.test(fact.row.text);
  const asked = rows.filter(isAsked).length;
  const answered = rows.filter((fact, at) => isAsked(fact) && at + 1 < rows.length && !isAsked(rows[at + 1]));
  if (answered.length < FEWEST_ANSWERED || answered.length < asked * 0.8) return 0;
  return unheaded(candidate) * Math.min(1, (2 * answered.length) / candidate.spoken.length);
}

const isTeaser =
  ({ facts }: Candidate) =>
  (item: Item): boolean =>
    TEASER_END.test(lastWords(facts.slice(item.content.from, item.content.to)));

/** The last sentences of an item, whose last row may be the title of the next. */
const lastWords = (rows: readonly RowFacts[]): string =>
  (rows.findLast(({ prose }) => prose) ?? rows.at(-1))?.row.text ?? '';
