import type { CommentRecord } from '../../model/comment-record.ts';
import { ITEM_NOTES } from '../cues/item-notes.ts';

const MODERATION = ITEM_NOTES.filter(({ id }) => id === 'note-moderation');
/** One bare word may be all that somebody said; sites set it in brackets. */
const BARE_WORD = /^\p{L}+$/u;

/** Whether an export kept of a comment only the word that it was deleted or removed. */
export function isWithdrawn(words: string): boolean {
  const text = words.replace(/\s+/g, ' ').trim();
  const bracketed = /^\[ ?(.*?) ?\]$/u.exec(text)?.[1];
  if (bracketed === undefined && BARE_WORD.test(text)) return false;
  return MODERATION.some(({ pattern }) => pattern.test(bracketed ?? text));
}

/**
 * Comments that are left when those in `withdrawn` are taken out: an answer to one of these answers whatever that one
 * answered, as it does on a page.
 */
export function withoutWithdrawn(
  comments: readonly CommentRecord[],
  withdrawn: ReadonlySet<CommentRecord>,
): CommentRecord[] {
  const parents = new Map([...withdrawn].map(({ id, parentId }) => [id, parentId]));
  return comments
    .filter((comment) => !withdrawn.has(comment))
    .map((comment) => {
      let { parentId } = comment;
      const seen = new Set<string>();
      while (parentId !== null && parents.has(parentId) && !seen.has(parentId)) {
        seen.add(parentId);
        parentId = parents.get(parentId) ?? null;
      }
      return parentId === comment.parentId ? comment : { ...comment, parentId };
    });
}
