import type { CodedComment } from '../../model/coded-page.ts';
import { threadOrder } from '../../model/thread-order.ts';

/** The comments of a page in the order of their threads. */
export const commentsByThread = (comments: readonly CodedComment[]): CodedComment[] =>
  threadOrder(comments, ({ comment }) => [comment.commentId, comment.replyTo]);
