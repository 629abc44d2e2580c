import type { CodedComment } from '../../model/coded-page.ts';

/**
 * Comments in the order of their threads: each is followed by those that answer it, and otherwise the order stays.
 * None is left out, even where comments answer each other in a circle.
 */
export function threadOrder(comments: readonly CodedComment[]): CodedComment[] {
  const known = new Set(comments.map(({ comment }) => comment.commentId));
  const answers = new Map<string | null, CodedComment[]>();
  for (const each of comments) {
    const { replyTo } = each.comment;
    const parent = replyTo !== null && known.has(replyTo) ? replyTo : null;
    const siblings = answers.get(parent) ?? [];
    answers.set(parent, siblings);
    siblings.push(each);
  }
  const ordered = new Set<CodedComment>();
  for (const start of [...(answers.get(null) ?? []), ...comments]) follow(start, answers, ordered);
  return [...ordered];
}

/** Adds a comment and everything below it, without recursion: threads can be thousands deep. */
function follow(
  start: CodedComment,
  answers: ReadonlyMap<string | null, readonly CodedComment[]>,
  ordered: Set<CodedComment>,
): void {
  const open = [start];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (ordered.has(each)) continue;
    ordered.add(each);
    open.push(...(answers.get(each.comment.commentId) ?? []).toReversed());
  }
}
