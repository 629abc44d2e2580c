import type { CommentRecord } from '../../model/comment-record.ts';

/** Where a comment stands in its thread. */
interface Place {
  /** Index of the comment that it answers, or null. */
  readonly parent: number | null;
  /** 0 answers the article. */
  readonly depth: number;
}

interface Thread {
  /** One for each comment, in the same order. */
  readonly places: readonly Place[];
  readonly notes: readonly string[];
}

/**
 * Joins comments to those that they answer, by the export's own ids. An answer to a comment that is not there, or
 * that comes only later on the page (so it is in a circle with this one), stands at the top level, with a note.
 */
export function findParents(comments: readonly CommentRecord[]): Thread {
  const indexes = new Map<string, number>();
  const counts = { missing: 0, later: 0, repeated: 0 };
  comments.forEach(({ id }, index) => {
    if (id === null) return;
    if (indexes.has(id)) counts.repeated += 1;
    else indexes.set(id, index);
  });
  const places: Place[] = [];
  comments.forEach(({ parentId }, index) => {
    const parent = parentId === null ? undefined : indexes.get(parentId);
    const above = parent === undefined ? undefined : places[parent];
    if (parentId !== null && parent === undefined) counts.missing += 1;
    if (parent !== undefined && parent >= index) counts.later += 1;
    places.push(
      parent === undefined || above === undefined
        ? { parent: null, depth: 0 }
        : { parent, depth: above.depth + 1 },
    );
  });
  return { places, notes: notesOn(counts) };
}

function notesOn(counts: { missing: number; later: number; repeated: number }): string[] {
  const { missing, later, repeated } = counts;
  return [
    ...(missing > 0
      ? [`${comments(missing)} to a comment that the export does not hold; placed at the top level.`]
      : []),
    ...(later > 0
      ? [`${comments(later)} to a comment that answers it in turn, or to itself; placed at the top level.`]
      : []),
    ...(repeated > 0
      ? [`Ids given again to another comment: ${repeated}; answers are joined to the first that has the id.`]
      : []),
  ];
}

const comments = (count: number): string =>
  count === 1 ? '1 comment is an answer' : `${count} comments are answers`;
