import { isBare, isPanel, type RowFacts } from '../facts.ts';
import { isRecurring } from '../recurring-labels.ts';
import { namesTwo } from './anchors.ts';
import { aboveTitles } from './item-titles.ts';
import type { Anchors, RowRange } from './layout.ts';

/** Rows of a head above its anchor, and of a tail below it, are few; more would be somebody's words. */
export const TALLEST_FRAME = 5;

/** The rows that belong to each anchor's item, head and tail included. */
export const rangesOf = (facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): RowRange[] =>
  anchors.side === 'before' ? rangesBefore(facts, anchors, bounds) : rangesAfter(facts, anchors, bounds);

/** The anchors head their items: each goes on to the head of the next. */
function rangesBefore(facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): RowRange[] {
  const datesAbove = facts[(anchors.rows[0] ?? 0) - 1]?.date != null;
  const starts = anchors.rows.map((anchor, i) =>
    headStart(facts, anchors, datesAbove, anchor, (anchors.rows[i - 1] ?? bounds.from - 1) + 1),
  );
  const titled = anchors.list ? starts : aboveTitles(facts, starts, bounds.from);
  return titled.map((from, i) => ({
    from,
    to: titled[i + 1] ?? lastItemEnd(facts, anchors, anchors.rows[i] as number, bounds.to),
  }));
}

/** The anchors close their items: each begins behind the one before. */
function rangesAfter(facts: readonly RowFacts[], anchors: Anchors, bounds: RowRange): RowRange[] {
  let from = bounds.from;
  return anchors.rows.map((anchor, i) => {
    const range = { from, to: tailEnd(facts, anchors, anchor + 1, anchors.rows[i + 1] ?? bounds.to) };
    from = range.to;
    return range;
  });
}

/** Walks up from an anchor over the rows that can only be the beginning of its head. */
function headStart(
  facts: readonly RowFacts[],
  anchors: Anchors,
  datesAbove: boolean,
  anchor: number,
  floor: number,
): number {
  if (anchors.list) return anchor;
  let at = anchor;
  let named = anchors.nameRow !== 'above';
  let dated = !datesAbove || facts[anchor]?.date != null || facts[anchor]?.attribution?.date != null;
  let taken = 0;
  while (at > floor && taken < TALLEST_FRAME && facts[at]?.row.marker == null) {
    const above = facts[at - 1] as RowFacts;
    if (above.divider !== null || above.end !== null || above.footer !== null || isButtons(above)) break;
    if ((above.name || namesTwo(above)) && !named) named = true;
    else if (above.row.marker !== null && (isBare(above) || opensItem(above, facts[at] as RowFacts)))
      return at - 1;
    else if (!closer(facts, at) && !isPanel(above) && !isRecurring(above)) break;
    else if (above.date !== null && !dated) dated = true;
    else if (!above.place && above.note === null) break;
    if (!isPanel(above) && !isRecurring(above)) taken += 1;
    at -= 1;
  }
  return at;
}

/** Buttons close what stands above them; what a comment has won, "40 points", may stand in a head. */
const isButtons = ({ control, row }: RowFacts): boolean => control && !POINTS.test(row.text);

const POINTS = /^-?\d{1,6} (?:points?|pts)$/iu;

/** A marked row with a title or a note, and the anchor further in: the anchor belongs under it. */
const opensItem = (above: RowFacts, below: RowFacts): boolean =>
  above.row.indent < below.row.indent && (above.note !== null || above.name) && below.row.blanksBefore < 2;

/** Whether the row above `at` stands nearer to it than to what is above that row. */
const closer = (facts: readonly RowFacts[], at: number): boolean =>
  (facts[at]?.row.blanksBefore ?? 0) <= (facts[at - 1]?.row.blanksBefore ?? 0);

/** The last item goes on until something closes the section, or until the page's own column resumes. */
function lastItemEnd(facts: readonly RowFacts[], anchors: Anchors, anchor: number, limit: number): number {
  const indent = facts[anchor]?.row.indent ?? 0;
  let words = 0;
  for (let at = anchor + 1; at < limit; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.end !== null || fact.footer !== null || fact.divider !== null) return at;
    if (anchors.list && words > 0 && fact.row.indent < indent) return at;
    if (words > 0 && fact.row.blanksBefore > 2 && !fact.prose) return at;
    words += fact.row.words;
  }
  return limit;
}

/** Buttons and notes that follow an anchor, and a name that stands below it, still belong to its item. */
function tailEnd(facts: readonly RowFacts[], anchors: Anchors, start: number, limit: number): number {
  let at = start;
  let named = anchors.nameRow !== 'below';
  while (at < limit && at < start + TALLEST_FRAME) {
    const fact = facts[at] as RowFacts;
    if (fact.name && !named) named = true;
    else if (!fact.control && fact.note === null) break;
    at += 1;
  }
  return at;
}
