import { BYLINES, DATELINES } from './cues/article-cues.ts';
import { type Cue, findCue } from './cues/cue.ts';
import { maskDates } from './dates/date-forms.ts';
import type { RowFacts } from './facts.ts';
import type { RowRange } from './layouts/layout.ts';

/** Words that a headline seldom exceeds. */
const LONGEST_HEADLINE = 24;
/** A headline that ends like a sentence is shorter. */
const LONGEST_SENTENCE_HEADLINE = 16;
/** Rows without prose that an article may hold in its middle: a picture's caption, an advert, a box. */
const WIDEST_BREAK = 6;

/** The rows of the page's articles: the densest stretch of prose before row `until`, or null where there is none. */
export function findBody(facts: readonly RowFacts[], until: number): RowRange | null {
  let best: RowRange | null = null;
  let most = 0;
  let at = 0;
  while (at < until) {
    if (!isParagraph(facts, at, until)) {
      at += 1;
      continue;
    }
    const stretch = stretchFrom(facts, at, until);
    if (stretch.words > most) {
      most = stretch.words;
      best = { from: stretch.from, to: stretch.to };
    }
    at = stretch.to;
  }
  return best === null ? null : { from: best.from, to: lastWords(facts, best.to, until) };
}

/** From one paragraph to the last that follows without a wide break. */
function stretchFrom(facts: readonly RowFacts[], from: number, until: number): RowRange & { words: number } {
  let to = from + 1;
  let words = facts[from]?.row.words ?? 0;
  for (let at = from + 1; at < until && at - to < WIDEST_BREAK; at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.row.blanksBefore > 3) break;
    if (!isText(fact)) continue;
    words += fact.row.words;
    to = at + 1;
  }
  return { from, to, words };
}

/** Short closing sentences belong to the body: "Over to you." */
function lastWords(facts: readonly RowFacts[], to: number, until: number): number {
  let end = to;
  while (end < until) {
    const fact = facts[end] as RowFacts;
    if (
      isFrame(fact) ||
      fact.row.blanksBefore > 1 ||
      !/[.!?…:]["”’)]*$/u.test(fact.row.text) ||
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
  if (!/[.!?…:,;]["”’)]*$/u.test(fact.row.text)) return false;
  // Blogs print the day, then the title, then the text.
  const dayAbove = at > 0 && at < 4 && facts[at - 1]?.date != null;
  if (dayAbove && next?.prose && next.row.blanksBefore > 0) return false;
  if (fact.row.words > LONGEST_SENTENCE_HEADLINE || next === undefined) return true;
  if (bylineOf(next) !== null || datelineOf(next) !== null) return false;
  return !(
    /[?!]["”’)]*$/u.test(fact.row.text) &&
    next.row.blanksBefore > 0 &&
    next.row.words > fact.row.words * 2
  );
}

/** A short row that could head an article. */
export const titleLike = (fact: RowFacts): boolean =>
  !isFrame(fact) &&
  fact.date === null &&
  fact.attribution?.date == null &&
  fact.row.marker === null &&
  !/\d comments?$/iu.test(fact.row.text) &&
  fact.row.words >= 2 &&
  fact.row.words <= LONGEST_HEADLINE &&
  (!/[.,;:…]["”’)]*$/u.test(fact.row.text) || !fact.prose);

export const bylineOf = (fact: RowFacts): Cue | null => findCue(BYLINES, fact.row.text);

export const datelineOf = (fact: RowFacts): Cue | null =>
  findCue(DATELINES, maskDates(fact.row.text.slice(0, 221)).masked);
