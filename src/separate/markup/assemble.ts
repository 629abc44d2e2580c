import type { Comment } from '../../model/comment.ts';
import type { Page } from '../../model/page.ts';
import type { Segment } from '../../model/segment.ts';
import { toIsoDate } from '../dates/iso-date.ts';
import { type Line, linesWithin } from './lines.ts';
import type { Post, Thread } from './thread.ts';

/** Turns posts into comments with their ids. */
export function makeComments(page: Page, thread: Thread, articleId: string | null): Comment[] {
  const idOf = (index: number) => `${page.pageId}-c${String(index + 1).padStart(4, '0')}`;
  return thread.posts.map((post, index) => ({
    commentId: idOf(index),
    pageId: page.pageId,
    articleId,
    ordinal: index + 1,
    start: post.content.start,
    end: post.content.end,
    text: page.text.slice(post.content.start, post.content.end),
    printedNumber: post.printedNumber,
    author: post.author,
    publishedRaw: post.publishedRaw,
    publishedAt: post.publishedAt ?? (post.publishedRaw === null ? null : toIsoDate(post.publishedRaw)),
    depth: post.depth,
    replyTo: post.parent === null ? null : idOf(post.parent),
  }));
}

/** The segments of a thread: its comments, and the frame around each. */
export function threadSegments(lines: readonly Line[], thread: Thread): Segment[] {
  const comments = thread.posts.map(({ content }) => ({
    ...content,
    kind: 'comment' as const,
    cue: thread.cue,
    confidence: thread.confidence,
  }));
  return [...comments, ...thread.posts.flatMap((post) => frameSegments(lines, thread, post))];
}

/** The lines of a post that no comment's words stand in; a line that holds both is parted. */
function frameSegments(lines: readonly Line[], thread: Thread, post: Post): Segment[] {
  const frame = { kind: 'comment_meta' as const, cue: `${thread.cue}-frame`, confidence: thread.confidence };
  const segments: Segment[] = [];
  for (const { start, end } of linesWithin(lines, post.region)) {
    const inside = thread.posts.some(({ content }) => content.start < end && content.end > start);
    if (!inside) segments.push({ ...frame, start, end });
    else if (start < post.content.start) segments.push({ ...frame, start, end: post.content.start });
    else if (end > post.content.end) segments.push({ ...frame, start: post.content.end, end });
  }
  return segments;
}
