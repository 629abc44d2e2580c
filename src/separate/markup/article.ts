import type { Segment } from '../../model/segment.ts';
import type { Span } from '../../model/span.ts';
import { bylineOf, datelineOf } from '../body-range.ts';
import { findBody } from './article-body.ts';
import { proseOf } from './density.ts';
import { findHeadline } from './headline.ts';
import { type Line, lineFrom } from './lines.ts';
import type { Thread } from './thread.ts';

/** The article of a page before it has its ids, and the segments that it takes. */
export interface FoundArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly spans: readonly Span[];
  readonly segments: readonly Segment[];
}

/** Words of prose above a thread that are an article; fewer are the site's motto. */
const SHORTEST = 25;
/** Lines above the body that may name who wrote it, where no headline stands above them. */
const HEAD = 6;
/** Lines below the body that may: blogs sign there. */
const FOOT = 2;

/**
 * Finds the article in what the comments leave over: above them, since what is behind the first comment is theirs,
 * or the site's. Null where nothing there reads like one; a thread may still have a headline.
 */
export function findArticle(
  titles: readonly string[],
  lines: readonly Line[],
  thread: Thread | null,
): FoundArticle | null {
  const free = thread === null ? lines : lines.slice(0, lineFrom(lines, thread.section.start));
  const found = findBody(free);
  const body = found?.lines ?? [];
  const prose = body.reduce((sum, line) => sum + proseOf(line), 0);
  const kept = thread !== null && prose < SHORTEST ? [] : body;
  if (kept.length === 0 && thread === null) return null;
  const first = kept[0]?.index ?? free.length;
  const last = kept.at(-1)?.index ?? first;
  const headline = findHeadline(free, { first, last }, titles);
  if (kept.length === 0 && headline === null) return null;
  // What the dense stretch holds above a headline within it belongs to something else.
  const paragraphs = kept.filter(({ index }) => headline === null || index > headline.index);
  const above = free.slice(headline === null ? Math.max(0, first - HEAD) : headline.index + 1, first);
  const byline = above.find(isAuthorLine) ?? free.slice(last + 1, last + 1 + FOOT).find(isSignedLine) ?? null;
  const dateline = above.find((line) => line !== byline && isDateLine(line)) ?? dayAbove(free, headline);
  const lead =
    kept.length === 0 || headline === null
      ? []
      : (found?.lead.filter((line) => line.index > headline.index && line !== byline && line !== dateline) ??
        []);
  return {
    headline: textOf(headline),
    byline: textOf(byline),
    dateline: textOf(dateline),
    spans: [...lead, ...paragraphs].map(({ start, end }) => ({ start, end })),
    segments: [
      ...segment(headline, 'headline', 'headline-as-titled', 0.9),
      ...segment(byline, 'byline', 'article-byline', 0.8),
      ...segment(dateline, 'dateline', 'article-dateline', 0.8),
      ...lead.flatMap((line) => segment(line, 'body', 'below-headline', 0.6)),
      ...paragraphs.flatMap((line) =>
        line.facts.prose ? segment(line, 'body', 'prose', 0.9) : segment(line, 'body', 'between-prose', 0.7),
      ),
    ],
  };
}

const isAuthorLine = ({ facts }: Line): boolean => bylineOf(facts) !== null;

/** "Posted by NAME", and not the name alone: another article may begin below. */
const isSignedLine = ({ facts }: Line): boolean => bylineOf(facts)?.id === 'byline-author';

/** Blogs print the day above the headline. */
const dayAbove = (lines: readonly Line[], headline: Line | null): Line | null => {
  const line = headline === null ? undefined : lines[headline.index - 1];
  return line?.facts.date == null ? null : line;
};

const isDateLine = ({ facts }: Line): boolean => datelineOf(facts) !== null;

const textOf = (line: Line | null): string | null => line?.facts.row.text ?? null;

const segment = (line: Line | null, kind: Segment['kind'], cue: string, confidence: number): Segment[] =>
  line === null ? [] : [{ kind, start: line.start, end: line.end, cue, confidence }];
