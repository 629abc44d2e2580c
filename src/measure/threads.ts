import type { CodedComment } from '../model/coded-page.ts';
import type { Threads } from '../model/measures.ts';

/**
 * How comments answer each other. A thread is a comment that answers none, with everything that answers it, directly
 * or not; a reply whose parent is not on the page begins a thread of its own.
 *
 * @param comments in reading order, a parent before those that answer it
 */
export function threadsOf(comments: readonly CodedComment[]): Threads {
  const rootOf = new Map<string, string>();
  const sizes = new Map<string, number>();
  const depths: number[] = [];
  for (const { comment } of comments) {
    const { commentId, replyTo, depth } = comment;
    const root = (replyTo === null ? undefined : rootOf.get(replyTo)) ?? commentId;
    rootOf.set(commentId, root);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
    while (depths.length <= depth) depths.push(0);
    depths[depth] = (depths[depth] ?? 0) + 1;
  }
  const answered = [...sizes].filter(([, size]) => size > 1);
  const [longest] = answered.sort(([, a], [, b]) => b - a);
  const first = comments.find(({ comment }) => comment.commentId === longest?.[0]);
  return {
    threads: sizes.size,
    answered: answered.length,
    depths,
    longest:
      longest === undefined || first === undefined ? null : { comment: first.comment, comments: longest[1] },
    quotingArticle: quoting(comments, 'article'),
    quotingComments: quoting(comments, 'comment'),
  };
}

const quoting = (comments: readonly CodedComment[], source: 'article' | 'comment'): number =>
  comments.filter(({ coded }) => coded.quotations.some((quotation) => quotation.source === source)).length;
