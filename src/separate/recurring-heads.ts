import type { AttributionForm } from './cues/attributions.ts';
import { holdsHours } from './dates/clock.ts';
import { DATE_MARK } from './dates/date-forms.ts';
import { FILING, isAuthor, type RowFacts } from './facts.ts';

/** Fewer rows may be alike by chance. */
const FEWEST = 3;
/** Longer rows are somebody's words. */
const LONGEST = 110;
const MOST_WORDS = 9;
/** Share of the rows of a kind that must name somebody, and that must have words between them and the next. */
const MOST = 0.6;
/** Share of the rows in which a word stands that the page prints in each. */
const IN_EACH = 0.8;

/** The page says in rows of one make, again and again, who wrote and when. */
const RECURRING_HEAD: AttributionForm = {
  id: 'recurring-head',
  pattern: new RegExp(DATE_MARK, 'u'),
  needs: new RegExp(DATE_MARK, 'u'),
  side: 'either',
  weight: 2,
  reason: 'Rows of one make that come back between words, each with a date and something else in it.',
};

/** Words between a title and the name behind it. */
const BY = /^(?:by|von|par|da|por|av|af|door|przez|от|від)$/iu;

/** What stands around the dates of a row: words, without signs and numbers. */
interface Dated {
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Reads rows with a date that no known form fits, where the page prints three or more of one make: what is the same
 * in all of them belongs to the page, and what is left is who wrote.
 */
export function readRecurringHeads(facts: readonly RowFacts[]): RowFacts[] {
  const kinds = new Map<string, Dated[]>();
  const told = facts.filter(({ date, attribution }) => date !== null || attribution?.date != null).length;
  facts.forEach((fact, at) => {
    // What is told of members has dates too.
    if (!isUnexplained(fact) || (fact.note !== null && told >= FEWEST)) return;
    const dated = aroundDates(at, fact.masked.masked);
    const kind = `${dated.before.length > 0}${dated.after.length > 0}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [dated]);
    else known.push(dated);
  });
  if (kinds.size === 0) return [...facts];
  const read = [...facts];
  for (const rows of kinds.values()) {
    if (rows.length < FEWEST || !standApart(facts, rows)) continue;
    const names = namesOf(rows);
    const authors = names.filter((name) => name !== null && isAuthor(name, RECURRING_HEAD.weight)).length;
    if (authors > 0 && authors < rows.length * MOST) continue;
    if (authors === 0 && names.some((name) => name !== null)) continue;
    rows.forEach(({ at }, i) => {
      const fact = facts[at] as RowFacts;
      const date = fact.masked.dates.join(' ');
      const author = names[i] ?? null;
      read[at] =
        author !== null && isAuthor(author, RECURRING_HEAD.weight)
          ? { ...fact, name: false, prose: false, note: null, attribution: attributionOf(author, date) }
          : { ...fact, name: false, prose: false, note: null, date };
    });
  }
  return read;
}

const attributionOf = (author: string, date: string): RowFacts['attribution'] => ({
  form: RECURRING_HEAD,
  author,
  date,
  to: null,
  number: null,
});

const isUnexplained = ({
  masked,
  row,
  attribution,
  date,
  control,
  divider,
  end,
  footer,
}: RowFacts): boolean =>
  masked.dates.length > 0 &&
  masked.masked.length <= LONGEST &&
  attribution === null &&
  date === null &&
  !control &&
  divider === null &&
  end === null &&
  footer === null &&
  row.words <= MOST_WORDS + 2 * masked.dates.length + 4 &&
  !/[.!?…]["”’)]*$/u.test(masked.masked.replaceAll(DATE_MARK, '')) &&
  !holdsHours(masked) &&
  !FILING.test(masked.masked);

/** The words on both sides of the dates; those between two dates count to the second side. */
function aroundDates(at: number, masked: string): Dated {
  const first = masked.indexOf(DATE_MARK);
  return { at, before: wordsOf(masked.slice(0, first)), after: wordsOf(masked.slice(first)) };
}

/** Words of a text, names with their points and hyphens whole; numbers, signs and marks left out. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\ue000|•·»«<>()[\]{},/]+/u)
    .map((word) => word.replace(/^[-–—:;#"“”]+|[-–—:;"“”]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word));

/** Whether words stand between most of the rows. */
function standApart(facts: readonly RowFacts[], rows: readonly Dated[]): boolean {
  const apart = rows
    .slice(1)
    .filter(({ at }, i) => at - (rows[i] as Dated).at > 1 && spoken(facts, rows[i] as Dated, at));
  return apart.length >= (rows.length - 1) * MOST;
}

const spoken = (facts: readonly RowFacts[], { at: from }: Dated, to: number): boolean =>
  facts.slice(from + 1, to).some(({ prose }) => prose);

/** What varies from row to row, on the side of the dates on which most varies; null where nothing is left. */
function namesOf(rows: readonly Dated[]): (string | null)[] {
  const sides = [rows.map(({ before }) => before), rows.map(({ after }) => after)].map(varying);
  const kinds = sides.map((side) => new Set(side.filter((name) => name !== '')).size);
  const best = (kinds[1] as number) > (kinds[0] as number) ? sides[1] : sides[0];
  return (best as string[]).map((name) => name || null);
}

/** The words of each row without those that stand in nearly all, behind "by" where that is one of them. */
function varying(rows: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const words of rows) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inEach = (word: string): boolean => (counts.get(word) ?? 0) >= rows.length * IN_EACH;
  return rows.map((words) => {
    const by = words.findLastIndex((word) => BY.test(word) && inEach(word));
    return words
      .slice(by + 1)
      .filter((word) => !inEach(word))
      .join(' ');
  });
}
