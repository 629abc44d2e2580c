import { voiceOf } from '../cues/voice.ts';
import type { RowFacts } from '../facts.ts';
import type { Found, Item, RowRange } from './layout.ts';
import { wordsIn } from './measures.ts';

/** Rows of menu that may stand between the divider and the first comment. */
const TALLEST_MENU = 3;

/**
 * Reads the rows under a divider as comments without any authorship: split at lines drawn across the page, else
 * where the page leaves more room, else at every paragraph.
 */
export function readUnlabelled(facts: readonly RowFacts[], divider: number | null): Found | null {
  if (divider === null || facts[divider]?.count === 0) return null;
  const range = regionBelow(facts, divider);
  const rows = rowsOf(facts, range);
  const numbered = rows.filter((at) => facts[at]?.row.marker?.kind === 'number').length;
  if (rows.length === 0 || numbered > 1) return null;
  const { cue, starts } = findStarts(facts, rows, range);
  const items = starts
    .map((start, k) => itemOf(facts, start, starts[k + 1] ?? range.to))
    .filter((item) => item.content.to > item.content.from);
  const spoken = items.filter((item) => wordsIn(facts, item.content) >= 2);
  const prose = items.filter((item) => factsIn(facts, item.content).some((fact) => fact.prose));
  if (spoken.length === 0 || prose.length < items.length * 0.6) return null;
  const count = facts[divider]?.count ?? null;
  const score =
    3 +
    0.6 * Math.min(6, spoken.length) +
    Math.max(-3, Math.min(2, meanVoice(facts, items))) +
    (count === items.length ? 2 : 0) +
    (count !== null || cue === 'drawn-line' ? 1 : 0);
  return { anchors: { layout: 'unlabelled', cue, side: 'before', list: false, weight: 0.9 }, items, score };
}

/** From the divider, and the menu right under it, to the first row that closes the section. */
function regionBelow(facts: readonly RowFacts[], divider: number): RowRange {
  let from = divider + 1;
  while (from < facts.length && from <= divider + TALLEST_MENU && facts[from]?.footer != null) from += 1;
  let to = from;
  while (to < facts.length && !closes(facts[to] as RowFacts)) to += 1;
  return { from, to };
}

const closes = (fact: RowFacts): boolean =>
  fact.end !== null || fact.footer !== null || fact.divider !== null;

const rowsOf = (facts: readonly RowFacts[], range: RowRange): number[] =>
  Array.from({ length: range.to - range.from }, (_, i) => range.from + i).filter(
    (at) => facts[at]?.note === null && !facts[at]?.control && !facts[at]?.rule,
  );

function findStarts(
  facts: readonly RowFacts[],
  rows: readonly number[],
  range: RowRange,
): { cue: string; starts: number[] } {
  if (factsIn(facts, range).filter((fact) => fact.rule).length > 1) {
    return { cue: 'drawn-line', starts: rows.filter((at, k) => k === 0 || facts[at - 1]?.rule) };
  }
  const gapOf = (at: number) => facts[at]?.row.blanksBefore ?? 0;
  const gaps = rows.slice(1).map(gapOf);
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  const mixed = gaps.some((gap) => gap < widest);
  if (!mixed) return { cue: 'paragraph', starts: [...rows] };
  return {
    cue: 'wider-gap',
    starts: rows.filter((at, k) => k === 0 || gapOf(at) >= widest || facts[at]?.name),
  };
}

function itemOf(facts: readonly RowFacts[], from: number, to: number): Item {
  const head = facts[from] as RowFacts;
  const named = head.name && to > from + 1;
  let end = to;
  while (end > from + 1 && (facts[end - 1]?.rule || facts[end - 1]?.control)) end -= 1;
  return {
    rows: { from, to },
    content: { from: named ? from + 1 : from, to: end },
    author: named ? head.row.text : null,
    publishedRaw: null,
    printedNumber: null,
    indent: head.row.indent,
    answers: null,
    frame: [],
  };
}

const factsIn = (facts: readonly RowFacts[], range: RowRange): RowFacts[] =>
  facts.slice(range.from, range.to);

const meanVoice = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + voiceOf(facts[item.content.from]?.row.text ?? ''), 0) / items.length;
