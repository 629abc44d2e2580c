import { bylineOf, datelineOf, titleLike } from '../body-range.ts';
import type { RowFacts } from '../facts.ts';

/** Rows that open a story: its title, and who wrote it or when. */
export interface StoryHead {
  /** The first of these rows; the day may stand above the title. */
  readonly from: number;
  readonly title: number;
  /** The first row of the story's own words, or of anything else. */
  readonly text: number;
  /** How the page sets its title, the same for titles that look alike. */
  readonly style: string;
  /** A name is printed with it. */
  readonly signed: boolean;
  /** A day is printed with it. */
  readonly dated: boolean;
  /** A time of day is printed with it, as comments and posts of forums have it. */
  readonly clocked: boolean;
}

/** How a page sets the title in a row, or null where the row is no title. */
export type TitleStyle = (at: number) => string | null;

/** Rows between a title and the words under it that may say who and when. */
const TALLEST = 4;
/** "The Mill", "Ines Bold": shorter titles cannot be told from names. */
export const LONGEST_NAME = 3;
/** Text browsers print fields so. */
const FIELD = /\[ ?\]|_{8}/;
const CLOCK = /\d[:.]\d\d|\d\s?[ap]\.?m\b/iu;
/** Words between a name and a date that make the row a byline. */
export const SIGNED = /\b(?:by|von|par|por|di|da|door|av|af)\b/iu;

/** Titles of a text dump stand apart from what is above them, and have no style. */
export const plainTitles =
  (facts: readonly RowFacts[]): TitleStyle =>
  (at) => {
    const fact = facts[at];
    if (fact === undefined || !titleLike(fact) || !isApart(fact, facts[at - 1])) return null;
    return fact.name && fact.row.words <= LONGEST_NAME ? null : '';
  };

/** Whether a row does not go on from the one above it, which may be a field of a form with its button. */
const isApart = ({ row }: RowFacts, above: RowFacts | undefined): boolean =>
  above === undefined || row.blanksBefore > 0 || FIELD.test(above.row.text);

/** Every place of a page that may open a story: a title with a byline or a date beside it. */
export function findStoryHeads(facts: readonly RowFacts[], styleOf: TitleStyle): StoryHead[] {
  const heads: StoryHead[] = [];
  for (let at = 0; at < facts.length; at += 1) {
    const style = styleOf(at);
    const head =
      style === null || whoOrWhen(facts[at] as RowFacts) !== null ? null : headAt(facts, styleOf, at, style);
    if (head === null) continue;
    heads.push(head);
    at = head.text - 1;
  }
  return heads;
}

function headAt(
  facts: readonly RowFacts[],
  styleOf: TitleStyle,
  title: number,
  style: string,
): StoryHead | null {
  const above = facts[title - 1]?.date ?? null;
  const dayAbove = above !== null && !CLOCK.test(above) ? above : null;
  const said = dayAbove === null ? [] : [dayAbove];
  let signed = false;
  let text = title + 1;
  for (let at = title + 1; at <= title + TALLEST; at += 1) {
    const row = facts[at] === undefined ? null : whoOrWhen(facts[at] as RowFacts);
    if (row !== null) {
      said.push(...row.dates);
      signed ||= row.signed;
      text = at + 1;
    } else if (facts[at]?.prose !== false || isNameApart(facts[at] as RowFacts) || styleOf(at) !== null)
      break;
  }
  if (said.length === 0 && !signed) return null;
  return {
    from: dayAbove === null ? title : title - 1,
    title,
    text,
    style,
    signed,
    dated: said.length > 0,
    clocked: said.some((date) => CLOCK.test(date)),
  };
}

/** A commenter's name, and not the second half of a title. */
const isNameApart = ({ name, row }: RowFacts): boolean => name && row.blanksBefore > 0;

/** What a row says of who wrote a story and when, or null where it says neither. */
export function whoOrWhen(
  fact: RowFacts,
): { readonly dates: readonly string[]; readonly signed: boolean } | null {
  if (fact.divider !== null) return null;
  const byline = bylineOf(fact) !== null;
  const signed = byline || (fact.attribution !== null && SIGNED.test(fact.row.text));
  return signed || datelineOf(fact) !== null ? { dates: fact.masked.dates, signed } : null;
}
