import { BYLINES, DATELINES } from './cues/article-cues.ts';
import { type Cue, findCue } from './cues/cue.ts';
import { densestStretch } from './densest-stretch.ts';
import { endsIn } from './ends-in.ts';
import { isPanel, type RowFacts } from './facts.ts';
import type { RowRange } from './layouts/layout.ts';
import { findArticleEnd } from './markup/article-ends.ts';

/** Words that a headline seldom exceeds. */
const LONGEST_HEADLINE = 24;
/** A headline that ends like a sentence is shorter. */
const LONGEST_SENTENCE_HEADLINE = 16;
/** Words beyond this do not make a paragraph any more of a paragraph. */
const LONGEST_GAIN = 80;
/** What a row without prose costs: a caption is bridged, a menu is not. */
const ROW_COST = 4;
const FRAME_COST = 6;
/** What it takes to go on behind a row that opens the comments or their form. */
const CLOSING_COST = 60;

/** The rows of the page's articles: the densest stretch of prose before row `until`, or null where there is none. */
export function findBody(facts: readonly RowFacts[], until: number): RowRange | null {
  const stretch = densestStretch(facts.slice(0, until).map(gainOf));
  if (stretch === null) return null;
  let { from } = stretch;
  while (from < stretch.to && !isParagraph(facts, from, until)) from += 1;
  return from === stretch.to ? null : { from, to: lastWords(facts, stretch.to, until) };
}

/** What a row adds to a stretch that is to be an article, in words of prose. */
function gainOf(fact: RowFacts): number {
  const { row } = fact;
  const end = findArticleEnd(row);
  if (end !== null) return -end.cost;
  if (fact.divider !== null || (fact.end !== null && !/-field$/.test(fact.end.id))) return -CLOSING_COST;
  if (isFrame(fact)) return -FRAME_COST;
  return isText(fact) && isWritten(row.text) ? Math.min(row.words, LONGEST_GAIN) : -ROW_COST;
}

/** Share of its words from which on a row without a sentence is a row of titles. */
const TITLE_SHARE = 0.6;

/** Whether a long row is written and not a row of links: it ends a sentence, or most of its words are small. */
function isWritten(text: string): boolean {
  if (/[.!?…:]["”’)]*(?:\s|$)/u.test(text)) return true;
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital < words.length * TITLE_SHARE;
}

/** Short closing sentences belong to the body: "Over to you." */
function lastWords(facts: readonly RowFacts[], to: number, until: number): number {
  let end = to;
  while (end < until) {
    const fact = facts[end] as RowFacts;
    if (
      isFrame(fact) ||
      fact.row.blanksBefore > 1 ||
      !endsIn('.!?…:', fact.row.text) ||
      bylineOf(fact) !== null
    )
      break;
    end += 1;
  }
  return end;
}

/** Rows of the page's own frame. */
export const isFrame = (fact: RowFacts): boolean =>
  fact.footer !== null || fact.end !== null || fact.divider !== null || fact.control;

const isText = (fact: RowFacts): boolean => fact.prose && !isFrame(fact);

/** Whether a row is a paragraph of an article; a headline that is a sentence has more prose right under it. */
export function isParagraph(facts: readonly RowFacts[], at: number, until: number): boolean {
  const fact = facts[at] as RowFacts;
  if (!isText(fact)) return false;
  if (fact.row.words > LONGEST_HEADLINE || fact.row.marker !== null) return true;
  const next = at + 1 < until ? facts[at + 1] : undefined;
  if (!endsIn('.!?…:,;', fact.row.text)) return false;
  // Blogs print the day, then the title, then the text.
  const dayAbove = at > 0 && at < 4 && facts[at - 1]?.date != null;
  if (dayAbove && next?.prose && next.row.blanksBefore > 0) return false;
  if (fact.row.words > LONGEST_SENTENCE_HEADLINE || next === undefined) return true;
  if (bylineOf(next) !== null || datelineOf(next) !== null) return false;
  return !(endsIn('?!', fact.row.text) && next.row.blanksBefore > 0 && next.row.words > fact.row.words * 2);
}

/** A short row that could head an article. */
export const titleLike = (fact: RowFacts): boolean =>
  !isFrame(fact) &&
  !isPanel(fact) &&
  fact.date === null &&
  fact.attribution?.date == null &&
  fact.row.marker === null &&
  !/\d comments?$/iu.test(fact.row.text) &&
  fact.row.words >= 2 &&
  fact.row.words <= LONGEST_HEADLINE &&
  (!endsIn('.,;:…', fact.row.text) || !fact.prose);

export const bylineOf = (fact: RowFacts): Cue | null => findCue(BYLINES, fact.row.text);

export const datelineOf = (fact: RowFacts): Cue | null => findCue(DATELINES, fact.masked.masked);
