import type { ExportComment } from './export-thread.ts';

/**
 * Comments in reading order: each is followed by those that answer it, and otherwise the order of the export stays.
 * None is left out: of comments that answer each other in a circle, the first of the export opens the circle.
 */
export function threadOrder(comments: readonly ExportComment[]): ExportComment[] {
  const byId = new Map<string, ExportComment>();
  for (const comment of comments) {
    if (comment.id !== null && !byId.has(comment.id)) byId.set(comment.id, comment);
  }
  const above = (comment: ExportComment) =>
    comment.parentId === null ? undefined : byId.get(comment.parentId);
  const answers = new Map<ExportComment | undefined, ExportComment[]>();
  for (const comment of comments) {
    const siblings = answers.get(above(comment)) ?? [];
    answers.set(above(comment), siblings);
    siblings.push(comment);
  }
  const ordered = new Set<ExportComment>();
  for (const root of answers.get(undefined) ?? []) follow(root, answers, ordered);
  for (const left of comments) {
    if (!ordered.has(left)) follow(circleAbove(left, above), answers, ordered);
  }
  return [...ordered];
}

/** Adds a comment and all below it, without recursion: threads can be thousands deep. */
function follow(
  start: ExportComment,
  answers: ReadonlyMap<ExportComment | undefined, readonly ExportComment[]>,
  ordered: Set<ExportComment>,
): void {
  const open = [start];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (ordered.has(each)) continue;
    ordered.add(each);
    const below = answers.get(each) ?? [];
    for (let index = below.length - 1; index >= 0; index -= 1) open.push(below[index] as ExportComment);
  }
}

/** The first comment met twice on the way up: it is in the circle, and not merely below it. */
function circleAbove(
  from: ExportComment,
  above: (comment: ExportComment) => ExportComment | undefined,
): ExportComment {
  const met = new Set<ExportComment>();
  let at = from;
  for (let next = above(at); next !== undefined && !met.has(at); next = above(at)) {
    met.add(at);
    at = next;
  }
  return at;
}
