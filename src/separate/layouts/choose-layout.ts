import type { RowFacts } from '../facts.ts';
import { findAnchors } from './anchors.ts';
import { readConversation } from './conversation.ts';
import { weigh } from './evidence.ts';
import { cutItems } from './items.ts';
import type { Anchors, Reading } from './layout.ts';
import { findLists } from './lists.ts';
import { readUnlabelled } from './unlabelled.ts';

/** Evidence that a page must bring before any of it is taken for comments. */
const ENOUGH = 5;
/** Dividers that are tried; a page with more prints them with every teaser. */
const MOST_DIVIDERS = 12;

/** Lets the layouts compete for the page and returns the best reading, or null where none is good enough. */
export function chooseLayout(facts: readonly RowFacts[]): Reading | null {
  const dividers: (number | null)[] = [null];
  facts.forEach((fact, i) => {
    if (fact.divider !== null) dividers.push(i);
  });
  const tried =
    dividers.length > MOST_DIVIDERS * 2
      ? [...dividers.slice(0, MOST_DIVIDERS), ...dividers.slice(-MOST_DIVIDERS)]
      : dividers;
  let best: Reading | null = null;
  for (const divider of tried) {
    for (const reading of readingsFrom(facts, divider)) {
      if (reading.score >= ENOUGH && (best === null || reading.score > best.score)) best = reading;
    }
  }
  return best;
}

/** Every way to read the section under one divider, or under none. */
export function* readingsFrom(facts: readonly RowFacts[], divider: number | null): Generator<Reading> {
  const from = divider === null ? 0 : divider + 1;
  for (const anchors of [...findAnchors(facts, from), ...findLists(facts, from)]) {
    const start = anchors.side === 'after' && divider === null ? blockStart(facts, anchors) : from;
    const items = cutItems(facts, anchors, { from: start, to: facts.length });
    if (items.some((item) => item.content.to > item.content.from))
      yield weigh(facts, anchors, items, divider);
  }
  const conversation = divider === null ? readConversation(facts) : null;
  if (conversation !== null) yield conversation;
  const unlabelled = readUnlabelled(facts, divider);
  if (unlabelled !== null) yield unlabelled;
}

/** Where the first comment begins when only its end is marked and nothing announces the section. */
function blockStart(facts: readonly RowFacts[], anchors: Anchors): number {
  let at = (anchors.rows[0] as number) - 1;
  while (
    at > 0 &&
    (facts[at]?.row.blanksBefore ?? 0) < 2 &&
    facts[at - 1]?.prose &&
    (anchors.rows[0] as number) - at < 3
  )
    at -= 1;
  return Math.max(0, at);
}
