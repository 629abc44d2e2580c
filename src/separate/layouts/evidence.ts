import type { RowFacts } from '../facts.ts';
import { type Candidate, firstRow, isNear, lastRow } from './candidate.ts';
import type { Found, Item, Reading } from './layout.ts';
import { listEvidence } from './list-evidence.ts';
import {
  controlled,
  filed,
  isWithdrawn,
  leftInside,
  meanVoice,
  proseBetween,
  proseFirst,
  proseShare,
  saysSomething,
  swallows,
} from './measures.ts';
import { PAGE_SIGNS } from './page-signs.ts';

/** Items beyond this many bring no further evidence. */
const ENOUGH_ITEMS = 6;
/** What the voice of the items can bring at most. */
const MOST_VOICE = 2;
/** What the signs of the page can bring at most. */
const MOST_SIGNS = PAGE_SIGNS.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/**
 * Weighs one way to read the section: what its items look like, and what the rest of the page says to it. Null where
 * what is told so far leaves no hope of more than `least`.
 */
export function weigh(candidate: Candidate, least: number): Reading | null {
  const sooner = candidate.score ?? frameEvidence(candidate);
  let most = sooner + (candidate.score === undefined ? MOST_VOICE : 0) + MOST_SIGNS + ROUNDING;
  if (most < least) return null;
  const signs: number[] = [];
  for (const { measure, weight } of PAGE_SIGNS) {
    const sign = weight * measure(candidate);
    signs.push(sign);
    most += sign - Math.max(0, weight);
    if (most < least) return null;
  }
  const from = firstRow(candidate);
  const divider = isNear(candidate) ? candidate.divider : null;
  const own = candidate.score === undefined ? sooner + wordEvidence(candidate) : sooner;
  const score = signs.reduce((sum, sign) => sum + sign, own);
  const { layout, cue } = candidate.anchors;
  const section = { from: divider ?? from, to: lastRow(candidate) };
  return { layout, cue, items: candidate.items, section, divider, score };
}

/** What speaks for the items being comments, in how they are headed, closed and set. */
function frameEvidence(candidate: Candidate): number {
  const { facts, anchors, items, spoken, divider } = candidate;
  const last = items[items.length - 1] as Item;
  const sentences = items.filter((item) => saysSomething(facts, item));
  const withdrawn = items.filter((item) => isWithdrawn(facts, item)).length;
  const empty = items.length - spoken.length - withdrawn;
  let score = anchors.weight * Math.min(sentences.length, ENOUGH_ITEMS) - empty;
  score -= 12 * Math.max(0, 0.7 - sentences.length / Math.max(1, spoken.length));
  if (empty > spoken.length) score -= 4;
  if (divider !== null) score += dividerEvidence(candidate, divider, spoken.length + withdrawn);
  if (facts[last.rows.to]?.end != null) score += 1.5;
  if (controlled(facts, items) * 2 >= items.length) score += 2;
  score += 1.5 * (items.filter((item) => item.author !== null).length / items.length - 0.5);
  const dated = divider === null && datedBelowArticle(candidate);
  if (dated) score += 2.5;
  else if (divider === null && spoken.length === 1 && anchors.layout !== 'numbered-list') score -= 3;
  const undated = items.every((item) => item.publishedRaw === null);
  if (anchors.layout === 'name-line-before') score -= 12 * Math.max(0, 0.9 - proseFirst(facts, items));
  else if (anchors.layout === 'bulleted-list' && undated && divider === null)
    score -= 12 * Math.max(0, 0.7 - proseFirst(facts, items));
  score += 0.5 * Math.log2(Math.max(1, sentences.length / ENOUGH_ITEMS));
  return anchors.list ? score + listEvidence(facts, anchors, items, divider) : score;
}

/** What the items' words say for it, or against it. */
function wordEvidence({ facts, anchors, items, spoken, divider }: Candidate): number {
  const voice = Math.max(-MOST_VOICE, Math.min(MOST_VOICE, meanVoice(facts, spoken)));
  let score = voice * (divider === null ? 1 : 0.5);
  score -= 8 * Math.max(0, 0.7 - proseShare(facts, spoken));
  if (filed(facts, items) * 2 >= items.length && items.length > 1) score -= 10;
  if (swallows(facts, spoken)) score -= 4;
  score -= Math.min(9, (9 * leftInside(facts, spoken)) / items.length);
  return score - strayWords(facts, anchors, items) / 12;
}

/** Words of prose above which a dated signature is no longer the article's own. */
const ARTICLE_ABOVE = 60;

/** Dated heads below a stretch of prose: an article's own byline stands above its text. */
const datedBelowArticle = (candidate: Candidate): boolean =>
  candidate.anchors.layout === 'attribution-before' &&
  candidate.items.every((item) => item.publishedRaw !== null) &&
  !/^(?:by|posted|from|date-by)/.test(candidate.anchors.cue) &&
  (candidate.proseAbove[firstRow(candidate)] ?? 0) >= ARTICLE_ABOVE;

function dividerEvidence(candidate: Candidate, divider: number, items: number): number {
  if (!isNear(candidate)) return -2;
  const count = candidate.facts[divider]?.count ?? null;
  if (count === 0) return -6;
  const between = proseBetween(candidate.facts, divider + 1, firstRow(candidate));
  return 3 + (count === items ? 2 : count !== null && count > items ? 0.5 : 0) - Math.min(4, between / 8);
}

/** Words that this reading leaves unexplained between its divider and its first item, or behind its last. */
function strayWords(facts: readonly RowFacts[], anchors: Found['anchors'], items: readonly Item[]): number {
  const last = items[items.length - 1] as Item;
  if (anchors.side === 'before') return 0;
  let words = 0;
  for (let at = last.rows.to; at < Math.min(facts.length, last.rows.to + 4); at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.end !== null || fact.footer !== null) break;
    if (fact.prose) words += fact.row.words;
  }
  return Math.min(words, 100);
}
