import type { RowFacts } from '../facts.ts';
import type { Item } from './layout.ts';

/**
 * Finds the items of a list whose own marker was lost: a jump of the numbers, with a wider gap than usual in the
 * item before it; and replies that only a bullet and a wider gap mark.
 */
export function restoreLostItems(facts: readonly RowFacts[], items: readonly Item[]): Item[] {
  const usual = usualGap(facts, items);
  const names =
    items.filter((item) => facts.slice(item.rows.from, item.content.from).some((fact) => fact.name)).length *
      3 >=
    items.length;
  return items.flatMap((item, i) => {
    const named = names ? namesWithin(facts, item) : [];
    if (named.length > 0) return split(facts, item, named);
    const cuts = wideGaps(facts, item, usual);
    if (cuts.length === 0) return [item];
    const missing = missingAfter(items, i);
    const replies = cuts.filter((at) => facts[at]?.row.marker?.kind === 'bullet');
    const lost = cuts.filter((at) => facts[at]?.row.marker === null).slice(0, missing);
    return split(
      facts,
      item,
      [...replies, ...lost].sort((a, b) => a - b),
    );
  });
}

/** The gap that stands between most items. */
function usualGap(facts: readonly RowFacts[], items: readonly Item[]): number {
  const gaps = items
    .slice(1)
    .map((item) => facts[item.rows.from]?.row.blanksBefore ?? 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function wideGaps(facts: readonly RowFacts[], item: Item, usual: number): number[] {
  const cuts: number[] = [];
  for (let at = item.content.from + 1; at < item.content.to; at += 1) {
    if ((facts[at]?.row.blanksBefore ?? 0) > Math.max(1, usual)) cuts.push(at);
  }
  return cuts;
}

/** How many numbers are missing between an item and the next one at its depth. */
function missingAfter(items: readonly Item[], i: number): number {
  const own = items[i]?.printedNumber ?? null;
  const next = items[i + 1]?.printedNumber ?? null;
  return own === null || next === null ? 0 : Math.max(0, next - own - 1);
}

/** Rows with a name alone, set off above and below, that head a comment whose other marks are missing. */
function namesWithin(facts: readonly RowFacts[], item: Item): number[] {
  const cuts: number[] = [];
  for (let at = item.content.from + 1; at < item.content.to - 1; at += 1) {
    const fact = facts[at] as RowFacts;
    const next = facts[at + 1] as RowFacts;
    if (
      fact.name &&
      fact.row.marker === null &&
      fact.row.blanksBefore > 0 &&
      next.prose &&
      next.row.blanksBefore > 0
    )
      cuts.push(at);
  }
  return cuts;
}

function split(facts: readonly RowFacts[], item: Item, cuts: readonly number[]): Item[] {
  if (cuts.length === 0) return [item];
  const edges = [...cuts, item.rows.to];
  const head: Item = {
    ...item,
    rows: { from: item.rows.from, to: cuts[0] as number },
    content: { from: item.content.from, to: cuts[0] as number },
  };
  return [
    head,
    ...cuts.map((from, k): Item => {
      const to = edges[k + 1] as number;
      const row = (facts[from] as RowFacts).row;
      const named = (facts[from] as RowFacts).name;
      return {
        rows: { from, to },
        content: { from: named ? from + 1 : from, to: Math.min(to, item.content.to) },
        author: named ? row.text : null,
        publishedRaw: null,
        printedNumber: null,
        // A lost marker leaves the words at their own column; the item was at the depth of its neighbours.
        indent: row.marker === null ? item.indent : row.indent,
        answers: null,
        frame: [],
      };
    }),
  ];
}
