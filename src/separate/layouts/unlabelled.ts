import { voiceOf } from '../cues/voice.ts';
import type { RowFacts } from '../facts.ts';
import { wordsIn } from './evidence.ts';
import type { Item, Reading } from './layout.ts';

/** Reads the rows under a divider as comments without any authorship, split where the page leaves more room. */
export function readUnlabelled(facts: readonly RowFacts[], divider: number | null): Reading | null {
  if (divider === null || facts[divider]?.count === 0) return null;
  const from = divider + 1;
  let to = from;
  while (to < facts.length && !closes(facts[to] as RowFacts)) to += 1;
  const rows = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (i) => facts[i]?.note === null && !facts[i]?.control,
  );
  const numbered = rows.filter((i) => facts[i]?.row.marker?.kind === 'number').length;
  if (rows.length === 0 || numbered > 1) return null;
  const gaps = rows.slice(1).map((i) => facts[i]?.row.blanksBefore ?? 0);
  const widest = Math.max(0, ...gaps);
  const mixed = gaps.some((gap) => gap < widest);
  const starts = rows.filter(
    (i, k) => k === 0 || !mixed || (facts[i]?.row.blanksBefore ?? 0) >= widest || facts[i]?.name,
  );
  const items = starts
    .map((start, k) => itemOf(facts, start, starts[k + 1] ?? to))
    .filter((item) => item.content.to > item.content.from);
  const spoken = items.filter((item) => wordsIn(facts, item.content) >= 2);
  const prose = items.filter((item) =>
    facts.slice(item.content.from, item.content.to).some((fact) => fact.prose),
  );
  if (spoken.length === 0 || prose.length < items.length * 0.6) return null;
  const voice =
    items.reduce((sum, item) => sum + voiceOf(facts[item.content.from]?.row.text ?? ''), 0) / items.length;
  const count = facts[divider]?.count ?? null;
  const score =
    3 +
    0.6 * Math.min(6, spoken.length) +
    Math.max(-3, Math.min(2, voice)) +
    (count === items.length ? 2 : 0) +
    (count !== null ? 1 : 0);
  return {
    layout: 'unlabelled',
    cue: mixed ? 'wider-gap' : 'paragraph',
    items,
    section: { from: divider, to },
    divider,
    score,
  };
}

const closes = (fact: RowFacts): boolean =>
  fact.end !== null || fact.footer !== null || fact.divider !== null;

function itemOf(facts: readonly RowFacts[], from: number, to: number): Item {
  const head = facts[from] as RowFacts;
  const named = head.name && to > from + 1;
  return {
    rows: { from, to },
    content: { from: named ? from + 1 : from, to },
    author: named ? head.row.text : null,
    publishedRaw: null,
    printedNumber: null,
    indent: head.row.indent,
    answers: null,
  };
}
