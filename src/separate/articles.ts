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

/** The article of some rows, where they hold one, and what each row outside the comments is taken for. */
export interface LabelledRows {
  readonly labels: readonly Labelled[];
  readonly article: FoundArticle | null;
}

type Label = (at: number, kind: Labelled['kind'], cue: string, confidence: number) => void;

/** Rows above the body among which its headline is looked for. */
const FURTHEST_HEADLINE = 8;
/** Rows that a block of legal lines and links may have. */
const LONGEST_FRAME_BLOCK = 6;

/** Finds the article in what the comments leave over: rows before the section, and nothing behind it. */
export function findArticle(facts: readonly RowFacts[], section: RowRange | null): LabelledRows {
  const until = section?.from ?? facts.length;
  const labels = new Map<number, Labelled>();
  const label: Label = (at, kind, cue, confidence) => {
    const { row } = facts[at] as RowFacts;
    labels.set(at, { kind, cue, confidence, start: row.start, end: row.end });
  };
  const body = findBody(facts, until);
  const article =
    body !== null
      ? labelArticle(facts.slice(0, until), body, Math.max(0, body.from - FURTHEST_HEADLINE), label)
      : section !== null
        ? labelHeadline(facts, until, label)
        : null;
  facts.forEach((fact, at) => {
    const inside = section !== null && at >= section.from && at < section.to;
    if (!inside && !labels.has(at))
      label(at, 'boilerplate', fact.footer?.id ?? fact.end?.id ?? fact.divider?.id ?? 'outside-article', 0.7);
  });
  return { labels: [...labels.values()], article };
}

/** A page that kept only the headline of its article prints it right above the comments. */
function labelHeadline(facts: readonly RowFacts[], until: number, label: Label): FoundArticle | null {
  for (let at = until - 1; at >= Math.max(0, until - 4); at -= 1) {
    const fact = facts[at] as RowFacts;
    if (!titleLike(fact) || fact.row.words < 3 || fact.note !== null) continue;
    label(at, 'headline', 'headline-above-comments', 0.6);
    return { headline: fact.row.text, byline: null, dateline: null, spans: [] };
  }
  return null;
}

/** Labels one article: what stands above its first paragraph, its paragraphs, what stands behind them. */
function labelArticle(facts: readonly RowFacts[], range: RowRange, top: number, label: Label): FoundArticle {
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
  if (dateline === null) {
    dateline = labelBelow(
      facts,
      range.to,
      'dateline',
      (fact) => fact.date !== null && datelineOf(fact) !== null,
      label,
    );
  }
  signed ??= labelBelow(facts, range.to, 'byline', (fact) => bylineOf(fact)?.id === 'byline-author', label);
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

/** Rows below an article that may still date or sign it. */
const FOOT = 2;

/** Some sites print under the article who wrote it, or when: the words of the row that says it. */
function labelBelow(
  facts: readonly RowFacts[],
  to: number,
  kind: 'byline' | 'dateline',
  says: (fact: RowFacts) => boolean,
  label: Label,
): string | null {
  const below = facts.slice(to, to + FOOT).findIndex(says);
  if (below < 0) return null;
  label(to + below, kind, `${kind}-below-body`, 0.8);
  return (facts[to + below] as RowFacts).row.text;
}
