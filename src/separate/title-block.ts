import { bylineOf, datelineOf, titleLike } from './body-range.ts';
import { DATE_MARK, maskDates } from './dates/date-forms.ts';
import type { RowFacts } from './facts.ts';

/** What a row above an article's text is. */
export interface TitleRow {
  readonly at: number;
  readonly kind: 'headline' | 'byline' | 'dateline';
  readonly cue: string;
}

/** The rows that stand above an article's first paragraph. */
export interface TitleBlock {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly rows: readonly TitleRow[];
}

/** Words after which a headline cannot end: the next line goes on with it. */
const GOES_ON = /\b(?:of|the|a|an|in|on|at|to|for|from|with|by|and|or|as|after|into|over|is|are)$/iu;
/** Menus begin so, and are written like titles. */
const MENU = /^(?:home|startseite|accueil|inicio|início)\b/iu;
/** Words of up to three letters are written small in the middle of a title. */
const SHORT_WORD = 3;

/** Reads the rows from `top` up to the paragraph `first`, from the paragraph upwards. */
export function readTitleBlock(facts: readonly RowFacts[], top: number, first: number): TitleBlock {
  const rows: TitleRow[] = [];
  const titles: number[] = [];
  for (let at = first - 1; at >= top; at -= 1) {
    const fact = facts[at] as RowFacts;
    const byline = bylineOf(fact);
    const dateline = byline === null ? datelineOf(fact) : null;
    if (byline !== null) rows.push({ at, kind: 'byline', cue: byline.id });
    else if (dateline !== null) rows.push({ at, kind: 'dateline', cue: dateline.id });
    else if (fact.attribution?.date != null) rows.push({ at, kind: 'byline', cue: fact.attribution.form.id });
    else if (titleLike(fact) && (titles.length === 0 || titles[0] === at + 1)) titles.unshift(at);
  }
  const headline = pickHeadline(facts, titles);
  for (const at of headline) rows.push({ at, kind: 'headline', cue: 'headline-above-body' });
  for (const at of titles) {
    if (headline.length > 0 && at > (headline[headline.length - 1] as number))
      rows.push({ at, kind: 'headline', cue: 'subheading' });
  }
  const textOf = (kind: TitleRow['kind']) => {
    const found = rows.find((row) => row.kind === kind);
    return found === undefined ? null : (facts[found.at] as RowFacts).row.text;
  };
  const words = headline.map((at) => (facts[at] as RowFacts).row.text).join(' ');
  return {
    headline: words === '' ? null : words,
    byline: textOf('byline'),
    dateline: placeAndDate(facts[first]) ?? textOf('dateline'),
    rows,
  };
}

/**
 * Of several title rows the one right above the text is the headline; but on top of the page the first that is
 * written like a title is, and what follows it are its subheadings.
 */
function pickHeadline(facts: readonly RowFacts[], titles: readonly number[]): number[] {
  const rowOf = (at: number) => (facts[at] as RowFacts).row;
  const last = titles[titles.length - 1];
  if (last === undefined) return [];
  const onTop = titles[0] === 0 || rowOf(titles[0] as number).blanksBefore > 1;
  const chosen =
    (onTop ? titles.find((at) => isTitleCase(rowOf(at).text) && !MENU.test(rowOf(at).text)) : undefined) ??
    last;
  const whole = [chosen];
  for (let at = chosen; goesOn(facts, titles, at); at += 1) whole.push(at + 1);
  for (let at = chosen - 1; goesOn(facts, titles, at); at -= 1) whole.unshift(at);
  return whole;
}

/** Whether a title row was broken, so that the row below it belongs to the same headline. */
const goesOn = (facts: readonly RowFacts[], titles: readonly number[], at: number): boolean =>
  titles.includes(at) &&
  titles.includes(at + 1) &&
  facts[at + 1]?.row.blanksBefore === 0 &&
  GOES_ON.test(facts[at]?.row.text ?? '');

function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}’'-]+/gu)?.filter((word) => word.length > SHORT_WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capital >= words.length * 0.7;
}

/** The date in "(September 18, 2016) — In the…", which opens the first paragraph of a reprint. */
function placeAndDate(fact: RowFacts | undefined): string | null {
  if (fact === undefined) return null;
  const { masked, dates } = maskDates(fact.row.text.slice(0, 80));
  return new RegExp(`^\\(${DATE_MARK}\\) ?[—–-]`, 'u').test(masked) ? (dates[0] ?? null) : null;
}
