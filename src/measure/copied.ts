import type { CodedComment } from '../model/coded-page.ts';
import type { Copied, Duplicate } from '../model/measures.ts';
import { byText } from './tally.ts';

interface Open {
  readonly original: Copied['original'];
  times: number;
  readonly authors: Set<string>;
}

/** The comments posted most often. Ties go by the number of names, then by id. */
export function copiedMost(
  comments: readonly CodedComment[],
  duplicates: ReadonlyMap<string, Duplicate>,
  most: number,
): Copied[] {
  const found = new Map<string, Open>();
  for (const { comment } of comments) {
    const original = duplicates.get(comment.commentId)?.original;
    if (original === undefined) continue;
    const open: Open = found.get(original.commentId) ?? {
      original,
      times: 1,
      authors: new Set(original.author === null ? [] : [original.author]),
    };
    found.set(original.commentId, open);
    open.times += 1;
    if (comment.author !== null) open.authors.add(comment.author);
  }
  return [...found.values()]
    .map(({ original, times, authors }) => ({ original, times, authors: authors.size }))
    .sort(
      (a, b) =>
        b.times - a.times || b.authors - a.authors || byText(a.original.commentId, b.original.commentId),
    )
    .slice(0, most);
}
