import type { RowFacts } from '../facts.ts';
import type { Anchors, RowRange } from './layout.ts';

/** Anchors that no form parts, and the rows that their items may take. */
export interface AnchorRun {
  readonly anchors: Anchors;
  readonly bounds: RowRange;
}

/** Rows of a form that stand close together; one alone may be a line of a comment's frame. */
const FORM = 2;
/** Rows within which they stand. */
const FORM_HEIGHT = 8;
/** Runs that are tried beside the whole. */
const MOST_RUNS = 4;

/**
 * All anchors together, and each stretch of them between the forms for writing a comment, and the headings of other
 * articles: what looks like a comment behind these is a list of recent ones, or another part of the page.
 */
export function splitAtForms(facts: readonly RowFacts[], anchors: Anchors, from: number): AnchorRun[] {
  const whole = { anchors, bounds: { from, to: facts.length } };
  const runs: AnchorRun[] = [];
  let rows: number[] = [];
  let start = from;
  for (const row of anchors.rows) {
    const last = rows[rows.length - 1];
    const form = last === undefined ? null : formBetween(facts, last + 1, row);
    if (form !== null) {
      runs.push({ anchors: { ...anchors, rows }, bounds: { from: start, to: form } });
      if (isOthers(facts[form])) return [whole, ...runs];
      if (runs.length >= MOST_RUNS) break;
      start = form;
      rows = [];
    }
    rows.push(row);
  }
  if (runs.length === 0) return [whole];
  return [whole, ...runs, { anchors: { ...anchors, rows }, bounds: { from: start, to: facts.length } }];
}

/** Whether a row heads other articles: what is below it is no thread, whatever it looks like. */
const isOthers = (fact: RowFacts | undefined): boolean => fact?.footer?.id === 'footer-related';

/** The row at which a form, or a list of other articles, begins between two rows, or null. */
function formBetween(facts: readonly RowFacts[], from: number, to: number): number | null {
  let first = -1;
  let many = 0;
  for (let at = from; at < to; at += 1) {
    if (isOthers(facts[at])) return at;
    if (facts[at]?.end == null) continue;
    if (first < 0 || at - first > FORM_HEIGHT) {
      first = at;
      many = 0;
    }
    many += 1;
    if (many >= FORM) return first;
  }
  return null;
}
