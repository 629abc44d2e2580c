import type { RowFacts } from '../facts.ts';
import type { Anchors, Item, Reading } from './layout.ts';
import { listEvidence } from './list-evidence.ts';
import {
  controlled,
  filed,
  leftInside,
  meanVoice,
  proseBetween,
  proseFirst,
  proseShare,
  saysSomething,
  swallows,
} from './measures.ts';

/** Items beyond this many bring no further evidence. */
const ENOUGH_ITEMS = 6;
/** A divider further above than this heads something else. */
const DIVIDER_REACH = 12;

/** Weighs one way to read the section. */
export function weigh(
  facts: readonly RowFacts[],
  anchors: Anchors,
  items: readonly Item[],
  divider: number | null,
): Reading {
  const first = items[0] as Item;
  const last = items[items.length - 1] as Item;
  const spoken = items.filter((item) => item.content.to > item.content.from);
  const sentences = items.filter((item) => saysSomething(facts, item));
  const empty = items.length - spoken.length;
  const from = first.rows.from;
  const near = divider !== null && from - divider <= DIVIDER_REACH;
  let score = anchors.weight * Math.min(sentences.length, ENOUGH_ITEMS) - empty;
  score -= 12 * Math.max(0, 0.7 - sentences.length / Math.max(1, spoken.length));
  score -= 8 * Math.max(0, 0.7 - proseShare(facts, spoken));
  if (empty > spoken.length) score -= 4;
  if (divider !== null) score += dividerEvidence(facts, divider, from, near, spoken.length);
  if (facts[last.rows.to]?.end != null) score += 1.5;
  if (controlled(facts, items) * 2 >= items.length) score += 2;
  score += 1.5 * (items.filter((item) => item.author !== null).length / items.length - 0.5);
  if (filed(facts, items) * 2 >= items.length && items.length > 1) score -= 10;
  score += Math.max(-2, Math.min(2, meanVoice(facts, spoken))) * (divider === null ? 1 : 0.5);
  const dated = divider === null && datedBelowArticle(facts, anchors, items);
  if (dated) score += 2.5;
  else if (divider === null && spoken.length === 1 && anchors.layout !== 'numbered-list') score -= 3;
  const undated = items.every((item) => item.publishedRaw === null);
  if (anchors.layout === 'name-line-before') score -= 12 * Math.max(0, 0.9 - proseFirst(facts, items));
  else if (anchors.layout === 'bulleted-list' && undated && divider === null)
    score -= 12 * Math.max(0, 0.7 - proseFirst(facts, items));
  if (swallows(facts, spoken)) score -= 4;
  score -= Math.min(9, (9 * leftInside(facts, spoken)) / items.length);
  score += 0.5 * Math.log2(Math.max(1, sentences.length / ENOUGH_ITEMS));
  if (anchors.list) score += listEvidence(facts, anchors, items, divider);
  score -= strayWords(facts, anchors, items) / 12;
  const section = { from: near ? (divider as number) : from, to: last.rows.to };
  return { layout: anchors.layout, cue: anchors.cue, items, section, divider: near ? divider : null, score };
}

/** Words of prose above which a dated signature is no longer the article's own. */
const ARTICLE_ABOVE = 60;

/** Dated heads below a stretch of prose: an article's own byline stands above its text. */
function datedBelowArticle(facts: readonly RowFacts[], anchors: Anchors, items: readonly Item[]): boolean {
  if (anchors.layout !== 'attribution-before' || items.some((item) => item.publishedRaw === null))
    return false;
  const form = facts[anchors.rows[0] as number]?.attribution?.form.id ?? '';
  if (/^(?:by|posted|from|date-by)/.test(form)) return false;
  let words = 0;
  for (let at = 0; at < (items[0] as Item).rows.from && words < ARTICLE_ABOVE; at += 1) {
    if (facts[at]?.prose) words += facts[at]?.row.words ?? 0;
  }
  return words >= ARTICLE_ABOVE;
}

function dividerEvidence(
  facts: readonly RowFacts[],
  divider: number,
  from: number,
  near: boolean,
  items: number,
): number {
  if (!near) return -2;
  const count = facts[divider]?.count ?? null;
  if (count === 0) return -6;
  const between = proseBetween(facts, divider + 1, from);
  return 3 + (count === items ? 2 : count !== null && count > items ? 0.5 : 0) - Math.min(4, between / 8);
}

/** Words that this reading leaves unexplained between its divider and its first item, or behind its last. */
function strayWords(facts: readonly RowFacts[], anchors: Anchors, items: readonly Item[]): number {
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
