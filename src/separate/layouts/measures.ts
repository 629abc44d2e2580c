import { greatestOf } from '../../model/extremes.ts';
import { voiceOf } from '../cues/voice.ts';
import { endsIn } from '../ends-in.ts';
import type { RowFacts } from '../facts.ts';
import type { Item, RowRange } from './layout.ts';

/** Whether somebody's words could be what an item holds: a sentence, or a few words that sound like one. */
export function saysSomething(facts: readonly RowFacts[], item: Item): boolean {
  for (let at = item.content.from; at < item.content.to; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.prose || endsIn('.!?…؟', fact.row.text)) return true;
  }
  return item.content.to - item.content.from === 1 && voiceOf(facts[item.content.from]?.row.text ?? '') > 0;
}

/** Whether nothing is left of an item but the word that it was withdrawn. */
export const isWithdrawn = (facts: readonly RowFacts[], item: Item): boolean =>
  item.content.to <= item.content.from &&
  facts.slice(item.rows.from, item.rows.to).some((fact) => fact.note?.id === 'note-moderation');

/** Whether the last item is out of all proportion: it has then taken in the article, or the page's footer. */
export function swallows(facts: readonly RowFacts[], items: readonly Item[]): boolean {
  const sizes = items.map((item) => wordsIn(facts, item.content));
  const last = sizes[sizes.length - 1] ?? 0;
  const widest = greatestOf([0, ...sizes.slice(0, -1)]);
  return items.length > 1 ? last > 300 && last > widest * 4 : last > 1000;
}

/** Share of the items whose words begin with prose: a name says so little that what is under it must say more. */
export const proseFirst = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) => item.content.to > item.content.from && facts[item.content.from]?.prose).length /
  items.length;

/** Rows inside the items' words that look like somebody's head, buttons or heading: this reading missed them. */
export function leftInside(facts: readonly RowFacts[], items: readonly Item[]): number {
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
export function proseShare(facts: readonly RowFacts[], items: readonly Item[]): number {
  let prose = 0;
  let all = 0;
  for (const item of items) {
    for (let at = item.content.from; at < item.content.to; at += 1) {
      const fact = facts[at] as RowFacts;
      all += fact.row.words;
      if (fact.prose || endsIn('.!?…؟', fact.row.text)) prose += fact.row.words;
    }
  }
  return all === 0 ? 0 : prose / all;
}

export const controlled = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) => facts.slice(item.content.to, item.rows.to).some((fact) => fact.control)).length;

/** Items that link to comments of their own are the posts of a front page. */
export const filed = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.filter((item) =>
    facts
      .slice(item.rows.from, item.rows.to)
      .some((fact) => (fact.divider !== null && fact.count !== null) || leadsOn(fact)),
  ).length;

const leadsOn = ({ row }: RowFacts): boolean => /comment/iu.test(row.text) && LEADS_ON.test(row.text);

/** "Read more · 9 comments": the foot of a post on a front page. */
const LEADS_ON =
  /^(?=.{0,80}\b(?:no|\d{1,5}) comments?\b|.{0,80}\bcomments? ?\(\d{1,5}\)).{0,40}\b(?:read|more|continue|full (?:story|article)|permalink|posted|filed)\b.{0,80}$/iu;

export const meanVoice = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.length === 0
    ? 0
    : items.reduce((sum, item) => sum + voiceOf(textOf(facts, item.content)), 0) / items.length;

export const meanWords = (facts: readonly RowFacts[], items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + wordsIn(facts, item.content), 0) / Math.max(1, items.length);

/** Words between the divider and the first item that could be somebody's; menus and policy text could not. */
export function proseBetween(facts: readonly RowFacts[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const { prose, end, footer, row } = facts[at] as RowFacts;
    if (prose && end === null && footer === null) words += row.words;
  }
  return words;
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
