import type { Span } from '../model/span.ts';
import { bylineOf, datelineOf, findBody, isFrame, isParagraph, titleLike } from './body-range.ts';
import type { RowFacts } from './facts.ts';
import type { RowRange } from './layouts/layout.ts';
import { readTitleBlock } from './title-block.ts';

/** What a row outside the comments is taken for. */
export interface Labelled extends Span {
  readonly kind: 'headline' | 'byline' | 'dateline' | 'body' | 'boilerplate';
  readonly cue: string;
  readonly confidence: number;
}

/** An article before it has its ids. */
export interface FoundArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly spans: readonly Span[];
}

export interface FoundArticles {
  readonly labels: readonly Labelled[];
  readonly articles: readonly FoundArticle[];
}

/** Rows above the body among which its headline is looked for. */
const FURTHEST_HEADLINE = 8;
/** Rows that a block of legal lines and links may have. */
const LONGEST_FRAME_BLOCK = 6;

/** Finds the articles in what the comments leave over: rows `before` the section, and nothing behind it. */
export function findArticles(facts: readonly RowFacts[], section: RowRange | null): FoundArticles {
  const until = section?.from ?? facts.length;
  const labels = new Map<number, Labelled>();
  const label = (at: number, kind: Labelled['kind'], cue: string, confidence: number) => {
    const { row } = facts[at] as RowFacts;
    labels.set(at, { kind, cue, confidence, start: row.start, end: row.end });
  };
  const body = findBody(facts, until);
  const articles: FoundArticle[] = [];
  if (body !== null) {
    const starts = articleStarts(facts, body);
    const edges = [...starts, body.to];
    starts.forEach((start, k) => {
      const range = { from: start, to: edges[k + 1] as number };
      articles.push(
        labelArticle(facts, range, k === 0 ? Math.max(0, start - FURTHEST_HEADLINE) : start, label),
      );
    });
  }
  if (body === null && section !== null) {
    const title = headlineAbove(facts, until);
    if (title !== null) {
      label(title, 'headline', 'headline-above-comments', 0.6);
      articles.push({
        headline: (facts[title] as RowFacts).row.text,
        byline: null,
        dateline: null,
        spans: [],
      });
    }
  }
  facts.forEach((fact, at) => {
    const inside = section !== null && at >= section.from && at < section.to;
    if (!inside && !labels.has(at))
      label(at, 'boilerplate', fact.footer?.id ?? fact.end?.id ?? fact.divider?.id ?? 'outside-article', 0.7);
  });
  return { labels: [...labels.values()], articles };
}

/** A page that kept only the headline of its article prints it right above the comments. */
function headlineAbove(facts: readonly RowFacts[], until: number): number | null {
  for (let at = until - 1; at >= Math.max(0, until - 4); at -= 1) {
    const fact = facts[at] as RowFacts;
    if (titleLike(fact) && fact.row.words >= 3 && fact.note === null) return at;
  }
  return null;
}

/** A headline inside the body starts another article where a byline or a dated place line follows it. */
function articleStarts(facts: readonly RowFacts[], body: RowRange): number[] {
  const starts = [body.from];
  for (let at = body.from + 1; at < body.to; at += 1) {
    const fact = facts[at] as RowFacts;
    if (!titleLike(fact) || fact.row.blanksBefore < 2) continue;
    for (let next = at + 1; next <= Math.min(at + 3, body.to - 1); next += 1) {
      const below = facts[next] as RowFacts;
      if (bylineOf(below) !== null || datelineOf(below) !== null) {
        starts.push(at);
        at = next;
        break;
      }
      if (below.prose && !titleLike(below)) break;
    }
  }
  return starts;
}

/** Labels one article: what stands above its first paragraph, its paragraphs, what stands behind them. */
function labelArticle(
  facts: readonly RowFacts[],
  range: RowRange,
  top: number,
  label: (at: number, kind: Labelled['kind'], cue: string, confidence: number) => void,
): FoundArticle {
  let first = range.from;
  while (first < range.to && !isParagraph(facts, first, range.to)) first += 1;
  const block = readTitleBlock(facts, top, first);
  for (const { at, kind, cue } of block.rows) label(at, kind, cue, 0.8);
  let { byline: signed, dateline } = block;
  const spans: Span[] = [];
  const closingFrame = frameBlock(facts, first, range.to);
  let box = false;
  for (let at = first; at < range.to; at += 1) {
    const fact = facts[at] as RowFacts;
    if (at >= closingFrame) {
      label(at, 'boilerplate', fact.footer?.id ?? 'beside-frame', 0.7);
      continue;
    }
    const byline = fact.row.words <= 12 ? bylineOf(fact) : null;
    if (byline !== null && byline.id === 'byline-author') {
      signed ??= fact.row.text;
      label(at, 'byline', byline.id, 0.9);
      box = true;
    } else if (fact.footer?.id === 'footer-about-author') {
      label(at, 'boilerplate', fact.footer.id, 0.8);
      box = true;
    } else if (box) {
      label(at, 'boilerplate', 'author-box', 0.7);
    } else if (isFrame(fact)) {
      label(at, 'boilerplate', fact.footer?.id ?? fact.end?.id ?? fact.divider?.id ?? 'control-row', 0.8);
    } else {
      label(at, 'body', fact.prose ? 'prose' : 'between-prose', fact.prose ? 0.9 : 0.6);
      spans.push({ start: fact.row.start, end: fact.row.end });
    }
  }
  const closing = dateBelow(facts, range.to);
  if (closing !== null && dateline === null) {
    dateline = (facts[closing] as RowFacts).row.text;
    label(closing, 'dateline', 'dateline-below-body', 0.8);
  }
  return { headline: block.headline, byline: signed, dateline, spans };
}

/**
 * Where the page's frame begins at the end of an article: legal lines are prose, but they stand in one block, set off
 * by blank lines, with a row that no article prints. `to` where there is no such block.
 */
function frameBlock(facts: readonly RowFacts[], first: number, to: number): number {
  for (let at = to - 1; at > Math.max(first, to - LONGEST_FRAME_BLOCK); at -= 1) {
    if ((facts[at] as RowFacts).row.blanksBefore < 2) continue;
    return facts.slice(at, to).some((fact) => fact.footer !== null) ? at : to;
  }
  return to;
}

/** Some sites print the date under the article. */
function dateBelow(facts: readonly RowFacts[], to: number): number | null {
  for (let at = to; at < Math.min(facts.length, to + 2); at += 1) {
    const fact = facts[at] as RowFacts;
    if (fact.date !== null && datelineOf(fact) !== null) return at;
  }
  return null;
}
