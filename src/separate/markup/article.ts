import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import { BYLINES, DATELINES } from '../cues/article-cues.ts';
import { findCue } from '../cues/cue.ts';
import { maskDates } from '../dates/date-forms.ts';
import { findBody } from './article-body.ts';
import { findHeadline } from './headline.ts';
import type { Line } from './lines.ts';
import { statedTitles } from './stated-titles.ts';
import type { MarkupNode } from './tree.ts';

/** The article of a page before it has its ids, and the segments that it takes. */
export interface FoundArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly spans: readonly Span[];
  readonly segments: readonly Segment[];
}

/** Finds the article in what the comments leave over, or null where nothing is left that reads like one. */
export function findArticle(
  nodes: readonly MarkupNode[],
  lines: readonly Line[],
  isComment: (line: Line) => boolean,
): FoundArticle | null {
  const body = findBody(lines, isComment);
  const first = body?.lines[0];
  if (body === null || first === undefined) return null;
  const headline = findHeadline(
    lines,
    { first: first.index, last: body.lines.at(-1)?.index ?? first.index },
    statedTitles(nodes),
  );
  // What the dense stretch holds above a headline within it belongs to something else.
  const paragraphs = body.lines.filter(({ index }) => headline === null || index > headline.index);
  const above = lines
    .slice((headline?.index ?? first.index - 6) + 1, first.index)
    .filter((line) => !isComment(line));
  const byline = above.find(({ facts }) => findCue(BYLINES, facts.row.text) !== null) ?? null;
  const dateline =
    above.find(
      (line) =>
        line !== byline && findCue(DATELINES, maskDates(line.facts.row.text.slice(0, 200)).masked) !== null,
    ) ?? null;
  const segment = (line: Line | null, kind: Segment['kind'], cue: string, confidence: number): Segment[] =>
    line === null ? [] : [{ kind, start: line.start, end: line.end, cue, confidence }];
  return {
    headline: textOf(headline),
    byline: textOf(byline),
    dateline: textOf(dateline),
    spans: paragraphs.map(({ start, end }) => ({ start, end })),
    segments: [
      ...segment(headline, 'headline', 'headline-as-titled', 0.9),
      ...segment(byline, 'byline', 'byline-above-body', 0.8),
      ...segment(dateline, 'dateline', 'dateline-above-body', 0.8),
      ...paragraphs.flatMap((line) =>
        segment(line, 'body', line.facts.prose ? 'prose' : 'between-prose', line.facts.prose ? 0.9 : 0.7),
      ),
    ],
  };
}

const textOf = (line: Line | null): string | null => line?.facts.row.text ?? null;
