import type { RowFacts } from '../facts.ts';
import type { Found, Item } from './layout.ts';

/** One way to read the page's comments, before it is weighed. */
export interface Candidate extends Found {
  readonly facts: readonly RowFacts[];
  /** Words of prose above each row, and above the end of the page. */
  readonly proseAbove: readonly number[];
  /** The row that announces the section, where one is supposed to. */
  readonly divider: number | null;
  /** The items that hold words. */
  readonly spoken: readonly Item[];
}

/** Sums up the prose of a page, so that any stretch of it can be asked for at once. */
export function sumProse(facts: readonly RowFacts[]): number[] {
  const above = [0];
  let words = 0;
  for (const fact of facts) {
    if (fact.prose && fact.footer === null && fact.end === null) words += fact.row.words;
    above.push(words);
  }
  return above;
}

/** A divider further above than this heads something else. */
const DIVIDER_REACH = 12;

export const firstRow = ({ items }: Candidate): number => items[0]?.rows.from ?? 0;

export const lastRow = ({ items }: Candidate): number => items[items.length - 1]?.rows.to ?? 0;

export const isSpoken = ({ content }: Item): boolean => content.to > content.from;

/** Whether the divider stands right above the first item. */
export const isNear = (candidate: Candidate): boolean =>
  candidate.divider !== null && firstRow(candidate) - candidate.divider <= DIVIDER_REACH;
