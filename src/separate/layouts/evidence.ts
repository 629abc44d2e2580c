import { voiceOf } from '../cues/voice.ts';
import type { RowFacts } from '../facts.ts';
import type { Anchors, Item, Reading, RowRange } from './layout.ts';

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

/** Words between the divider and the first item that could be somebody's; menus and policy text could not. */
function proseBetween(facts: readonly RowFacts[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const { prose, end, footer, row } = facts[at] as RowFacts;
    if (prose && end === null && footer === null) words += row.words;
  }
  return words;
}

/** A numbered or bulleted list inside an article looks much the same: what tells them apart, without a divider. */
function listEvidence(
  facts: readonly RowFacts[],
  anchors: Anchors,
  items: readonly Item[],
  divider: number | null,
): number {
  const first = items[0] as Item;
  const last = items[items.length - 1] as Item;
  const before = facts[first.rows.from - 1];
  const loose = items.slice(1).filter((item) => (facts[item.rows.from]?.row.blanksBefore ?? 0) > 0).length;
  const long = items.filter((item) => item.content.to - item.content.from > 1).length;
  const authored = items.filter((item) => item.author !== null).length;
  let score = 0;
  if (authored * 2 >= items.length) score += 2;
  if (divider !== null) return score;
  if (
    before !== undefined &&
    /(?::|here(?:['’]s| is| are) (?:why|how|what|the).{0,20}|reasons?.{0,12}|following.{0,20})\.?$/iu.test(
      before.row.text,
    )
  )
    score -= 4;
  if (items.length > 1 && loose * 2 < items.length - 1 && authored * 2 < items.length) score -= 4;
  else score += 1;
  if (titled(facts, items) * 2 >= items.length) score -= 4;
  if (anchors.layout === 'numbered-list' && (facts[first.rows.from]?.row.indent ?? 0) === 0 && authored === 0)
    score -= 2;
  if (items.length === 1 && anchors.layout === 'numbered-list') score += 1.5;
  if (long > 0) score += 1;
  if ((facts[first.rows.from]?.row.blanksBefore ?? 0) > 1) score += 1;
  const after = facts[last.rows.to];
  if (after?.prose) score -= 3;
  if (after === undefined) score += 0.5;
  if (meanWords(facts, items) > 25) score += 1;
  return score;
}

/** Items that open with a short row of their own, right above their prose: sections of an article. */
const titled = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) => {
    const first = facts[item.content.from];
    const next = facts[item.content.from + 1];
    if (
      first === undefined ||
      next === undefined ||
      item.content.from + 1 >= item.content.to ||
      item.author !== null
    )
      return false;
    return (
      first.row.words <= 9 &&
      !/[.!?…,]["”’)]*$/u.test(first.row.text) &&
      next.prose &&
      next.row.blanksBefore === 0
    );
  }).length;

/** Whether somebody's words could be what an item holds: a sentence, or a few words that sound like one. */
function saysSomething(facts: readonly RowFacts[], item: Item): boolean {
  for (let at = item.content.from; at < item.content.to; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.prose || /[.!?…]["”’)]*$/u.test(fact.row.text)) return true;
  }
  return item.content.to - item.content.from === 1 && voiceOf(facts[item.content.from]?.row.text ?? '') > 0;
}

/** Whether the last item is out of all proportion: it has then taken in the article, or the page's footer. */
function swallows(facts: readonly RowFacts[], items: readonly Item[]): boolean {
  const sizes = items.map((item) => wordsIn(facts, item.content));
  const last = sizes[sizes.length - 1] ?? 0;
  const widest = Math.max(0, ...sizes.slice(0, -1));
  return items.length > 1 ? last > 300 && last > widest * 4 : last > 1000;
}

/** Share of the items whose words begin with prose: a name says so little that what is under it must say more. */
const proseFirst = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) => item.content.to > item.content.from && facts[item.content.from]?.prose).length /
  items.length;

/** Rows inside the items' words that look like somebody's head, buttons or heading: this reading missed them. */
function leftInside(facts: readonly RowFacts[], items: readonly Item[]): number {
  let missed = 0;
  for (const item of items) {
    for (let at = item.content.from + 1; at < item.content.to; at += 1) {
      const { attribution, date, control, divider, footer, end } = facts[at] as RowFacts;
      if ((attribution !== null && attribution.form.weight >= 2) || date !== null || control) missed += 1;
      else if (divider !== null || footer !== null || end !== null) missed += 1;
    }
  }
  return missed;
}

/** How much of the items' words stands in running prose; menus have none. */
function proseShare(facts: readonly RowFacts[], items: readonly Item[]): number {
  let prose = 0;
  let all = 0;
  for (const item of items) {
    for (let at = item.content.from; at < item.content.to; at += 1) {
      const fact = facts[at] as RowFacts;
      all += fact.row.words;
      if (fact.prose || /[.!?…]["”’)]*$/u.test(fact.row.text)) prose += fact.row.words;
    }
  }
  return all === 0 ? 0 : prose / all;
}

const controlled = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) => facts.slice(item.content.to, item.rows.to).some((fact) => fact.control)).length;

/** Items that link to comments of their own are the posts of a front page. */
const filed = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) =>
    facts.slice(item.rows.from, item.rows.to).some((fact) => fact.divider !== null && fact.count !== null),
  ).length;

const meanVoice = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.length === 0
    ? 0
    : items.reduce((sum, item) => sum + voiceOf(textOf(facts, item.content)), 0) / items.length;

const meanWords = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + wordsIn(facts, item.content), 0) / Math.max(1, items.length);

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

/** Words of a stretch of rows. */
export function wordsIn(facts: readonly RowFacts[], range: RowRange): number {
  let words = 0;
  for (let at = range.from; at < range.to; at += 1) words += facts[at]?.row.words ?? 0;
  return words;
}

/** The beginning of what a stretch of rows says. */
const textOf = (facts: readonly RowFacts[], range: RowRange): string =>
  facts
    .slice(range.from, Math.min(range.to, range.from + 4))
    .map((fact) => fact.row.text)
    .join(' ');
