import { leastOf } from '../../model/extremes.ts';
import type { RowFacts } from '../facts.ts';
import { findAnchors } from './anchors.ts';
import { type Candidate, isSpoken, sumProse } from './candidate.ts';
import { trimCommonFrame } from './common-frame.ts';
import { readConversation } from './conversation.ts';
import { weigh } from './evidence.ts';
import { cutItems } from './items.ts';
import type { Anchors, Found, Item, Reading } from './layout.ts';
import { findLists } from './lists.ts';
import { wordsIn } from './measures.ts';
import { trimOddEdges } from './odd-edges.ts';
import { splitAtForms } from './runs.ts';
import { hearSilent } from './silent-items.ts';
import { readUnlabelled } from './unlabelled.ts';

/** Evidence that a page must bring before any of it is taken for comments. */
const ENOUGH = 5;
/** Dividers that are tried; a page with more prints them with every teaser. */
const MOST_DIVIDERS = 6;

/** Less prose than this is no article. */
const LEAST_ARTICLE = 30;

/** What the competition of the layouts came to. */
export interface Choice {
  /** The best reading, or null where none is good enough. */
  readonly reading: Reading | null;
  /** How sure the choice is, 0 to 1: from the winner's evidence, or from how far the best loser fell short. */
  readonly confidence: number;
}

/** The best reading of the comments of a page with markup, or null where none is good enough. */
export const chooseLayout = (facts: readonly RowFacts[]): Reading | null =>
  weighLayouts(facts, ENOUGH, true).reading;

/**
 * Lets the layouts compete for the page.
 *
 * @param least evidence below which nobody asks how far a layout fell short
 * @param marked whether the rows come from markup, whose own repetition tells better what all items print alike
 */
export function weighLayouts(
  facts: readonly RowFacts[],
  least = Number.NEGATIVE_INFINITY,
  marked = false,
): Choice {
  let best: Reading | null = null;
  for (const candidate of candidatesOf(facts, marked)) {
    const reading = weigh(candidate, Math.max(least, best?.score ?? least));
    if (reading !== null && (best === null || reading.score > best.score)) best = reading;
  }
  const score = best?.score ?? 0;
  if (score >= ENOUGH) return { reading: best, confidence: rounded(1 - Math.exp(-score / 6)) };
  return { reading: null, confidence: rounded(0.95 - (0.4 * Math.max(0, score)) / ENOUGH) };
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Every way to read the page's comments, under each divider and under none. */
function* candidatesOf(facts: readonly RowFacts[], marked: boolean): Generator<Candidate> {
  const dividers: (number | null)[] = [null];
  facts.forEach((fact, i) => {
    if (fact.divider !== null) dividers.push(i);
  });
  const tried =
    dividers.length > MOST_DIVIDERS * 2
      ? [...dividers.slice(0, MOST_DIVIDERS), ...dividers.slice(-MOST_DIVIDERS)]
      : dividers;
  const proseAbove = sumProse(facts);
  for (const divider of tried) {
    for (const found of foundUnder(facts, divider, proseAbove, marked))
      yield { facts, proseAbove, divider, spoken: found.items.filter(isSpoken), ...found };
  }
}

/** Every way to read the section under one divider, or under none. */
function* foundUnder(
  facts: readonly RowFacts[],
  divider: number | null,
  proseAbove: readonly number[],
  marked: boolean,
): Generator<Found> {
  const from = divider === null ? 0 : divider + 1;
  const wholes = [...findAnchors(facts, from), ...findLists(facts, from)].map((anchors) => ({
    anchors,
    from,
  }));
  const bylines =
    divider === null ? wholes.flatMap(({ anchors }) => withoutByline(facts, anchors, proseAbove)) : [];
  for (const whole of [...wholes, ...bylines]) {
    for (const { anchors, bounds } of splitAtForms(facts, whole.anchors, whole.from)) {
      const start =
        anchors.side === 'after' && divider === null
          ? Math.max(bounds.from, blockStart(anchors))
          : bounds.from;
      const cut = cutItems(facts, anchors, { from: start, to: bounds.to });
      const items = marked ? cut : refine(facts, cut, anchors.side);
      if (items.some(isSpoken)) yield { anchors, items };
    }
  }
  const conversation = divider === null ? readConversation(facts) : null;
  if (conversation !== null) yield conversation;
  const unlabelled = readUnlabelled(facts, divider);
  if (unlabelled !== null) yield unlabelled;
}

/** Whether words follow the first head, no more than follow the others: these are then no article. */
function isOneOfThem(facts: readonly RowFacts[], rows: readonly number[]): boolean {
  const [first = 0, ...others] = rows
    .slice(1)
    .map((to, i) => wordsIn(facts, { from: rows[i] as number, to }));
  const speaks = facts.slice(rows[0], rows[1]).some(({ prose }) => prose);
  return speaks && first * others.length < others.reduce((sum, words) => sum + words, 0);
}

/** What items of a dump show of each other: what all have around their words, and what one alone has. */
const refine = (facts: readonly RowFacts[], items: readonly Item[], side: Anchors['side']): Item[] =>
  hearSilent(facts, trimOddEdges(facts, trimCommonFrame(facts, items), side));

/** Where no prose stands above the first head, it may be the article's byline, printed in the form of the others. */
const withoutByline = (facts: readonly RowFacts[], anchors: Anchors, proseAbove: readonly number[]) => {
  const [first, ...others] = anchors.rows;
  return first === undefined ||
    others.length === 0 ||
    anchors.list ||
    anchors.side === 'after' ||
    (proseAbove[first] ?? 0) >= LEAST_ARTICLE ||
    isOneOfThem(facts, anchors.rows)
    ? []
    : [{ anchors: { ...anchors, rows: others }, from: first + 1 }];
};

/**
 * Where the first comment begins when only its end is marked and nothing announces the section: as many rows above
 * its anchor as the shortest of the others has.
 */
function blockStart(anchors: Anchors): number {
  const first = anchors.rows[0] as number;
  const heights = anchors.rows.slice(1).map((row, i) => row - (anchors.rows[i] as number) - 1);
  return Math.max(0, first - Math.max(1, leastOf([4, ...heights])));
}
