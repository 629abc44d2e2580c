import type { Comment } from '../../model/comment.ts';
import type { Page } from '../../model/page.ts';
import type { Segment } from '../../model/segment.ts';
import { byStart, type Span } from '../../model/span.ts';
import { toIsoDate } from '../dates/iso-date.ts';
import { numericOrder } from '../dates/numeric-order.ts';
import { plainNames } from '../plain-names.ts';
import { type Line, lineFrom } from './lines.ts';
import type { Thread } from './thread.ts';

/** Turns posts into comments with their ids. */
export function makeComments(
  page: Page,
  thread: Thread,
  { articleId, before }: { readonly articleId: string | null; readonly before: number },
): Comment[] {
  const idOf = (index: number) => `${page.pageId}-c${String(before + index + 1).padStart(4, '0')}`;
  const names = plainNames(thread.posts.map(({ author }) => author));
  const order = numericOrder(thread.posts.map(({ publishedRaw }) => publishedRaw));
  return thread.posts.map((post, index) => ({
    commentId: idOf(index),
    pageId: page.pageId,
    articleId,
    ordinal: before + index + 1,
    start: post.content.start,
    end: post.content.end,
    text: page.text.slice(post.content.start, post.content.end),
    printedNumber: post.printedNumber,
    author: names[index] ?? null,
    publishedRaw: post.publishedRaw ?? post.publishedAt,
    publishedAt:
      post.publishedAt ?? (post.publishedRaw === null ? null : toIsoDate(post.publishedRaw, order)),
    depth: post.depth,
    replyTo: post.parent === null ? null : idOf(post.parent),
    ...post.votes,
  }));
}

/** The segments of a thread: its comments, and the frame around each. */
export function threadSegments(lines: readonly Line[], thread: Thread): Segment[] {
  const { cue, confidence } = thread;
  const contents = thread.posts.map(({ content }) => content).sort(byStart);
  const comments = contents.map(({ start, end }) => ({
    kind: 'comment' as const,
    start,
    end,
    cue,
    confidence,
  }));
  const frames = framesOf(lines, thread).flatMap((line) => without(line, contents));
  return [
    ...comments,
    ...frames.map(({ start, end }) => ({
      kind: 'comment_meta' as const,
      start,
      end,
      cue: `${cue}-frame`,
      confidence,
    })),
  ];
}

/** The lines that stand within a post, each once: posts lie within each other. */
function framesOf(lines: readonly Line[], { posts }: Thread): Line[] {
  const frames: Line[] = [];
  let at = 0;
  for (const { region } of [...posts].sort((a, b) => a.region.start - b.region.start)) {
    at = Math.max(at, lineFrom(lines, region.start));
    for (let line = lines[at]; line !== undefined && line.start < region.end; line = lines[at]) {
      frames.push(line);
      at += 1;
    }
  }
  return frames;
}

/** What is left of a line beside the comments that it holds. */
function without(line: Span, contents: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = line.start;
  for (let next = firstEndingAfter(contents, line.start); next < contents.length; next += 1) {
    const { start, end } = contents[next] as Span;
    if (start >= line.end) break;
    if (start > at) left.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < line.end) left.push({ start: at, end: line.end });
  return left;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
