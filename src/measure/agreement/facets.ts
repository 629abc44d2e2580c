import type { Facet, Level } from '../../model/agreement.ts';
import { type Answer, type CodedBy, type HandCodings, NONE, PRESENT } from '../../model/hand-codings.ts';
import type { Ratings } from './ratings.ts';

/** One thing to agree on: what each coder said of each unit, in values that can be compared. */
export interface FacetRatings {
  readonly facet: Facet;
  readonly level: Level;
  /** The values that may be given, in order. */
  readonly values: readonly string[];
  readonly ratings: Ratings;
}

/** Values of a code without a codebook are looked at one by one as long as they are a few. */
const MOST_VALUES = 12;

/**
 * Everything that can be agreed on about a code: all its values together, whether it is present, and each value by
 * itself. Where a coder only said that it is present, that alone is compared.
 *
 * @param level how far values are apart; `order` is theirs from least to most
 */
export function facetsOf(
  { codes: _, ...codings }: HandCodings,
  code: CodedBy,
  level: Level,
  order: readonly string[],
): FacetRatings[] {
  const answers = codings.units.map((unit) => unit.answers.get(code.id) ?? []);
  const rate = (rating: (answer: readonly string[]) => string): Ratings =>
    answers.map((unit) => unit.map((answer) => (answer === null ? null : rating(answer))));
  const binary = (facet: Facet, is: (answer: readonly string[]) => boolean): FacetRatings => ({
    facet,
    level: 'nominal',
    values: ['0', '1'],
    ratings: rate((answer) => (is(answer) ? '1' : '0')),
  });
  const whole = rate(joinedAnswer);
  const values = valuesInOrder(whole, order, code);
  const all: FacetRatings = { facet: { kind: 'values' }, level, values, ratings: whole };
  const each = (ids: readonly string[]): FacetRatings[] =>
    ids.map((value) => binary({ kind: 'value', value }, (answer) => answer.includes(value)));
  if (!code.isTheme) return [all, ...(values.length > 2 && values.length <= MOST_VALUES ? each(values) : [])];
  const present = binary({ kind: 'present' }, (answer) => isPresent(answer, code));
  const onlyPresence = answers.flat().some((answer) => answer?.includes(PRESENT));
  if (onlyPresence || code.values.length === 1) return [present];
  return [present, all, ...each(code.values.map(({ id }) => id))];
}

/** What is compared where coders are said to disagree: all values together, or else presence. */
export const wholeOf = (facets: readonly FacetRatings[]): FacetRatings | undefined =>
  facets.find(({ facet }) => facet.kind === 'values') ?? facets[0];

/** An answer as one value. */
export const joinedAnswer = (answer: readonly string[]): string => answer.join('|') || NONE;

/** Whether an answer means that the theme is present. */
export const isPresent = (answer: NonNullable<Answer>, { values }: CodedBy): boolean =>
  answer.some((id) => id === PRESENT || values.find((value) => value.id === id)?.present === true);

/** Numbers by size; else in the given order, and what is not in it by its characters. */
function valuesInOrder(ratings: Ratings, order: readonly string[], { values }: CodedBy): string[] {
  const given = [...new Set(ratings.flat())].filter((value) => value !== null);
  if (order.length === 0 && given.every((value) => Number.isFinite(Number(value)))) {
    return given.sort((a, b) => Number(a) - Number(b));
  }
  const known = order.length > 0 ? order : values.map(({ id }) => id);
  const place = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
  return given.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
