import { groupBy } from './group-by.ts';

/**
 * Comments in the order of their threads: each is followed by those that answer it, and otherwise the order stays. None is
 * left out: of comments that answer each other in a circle, the first one opens the circle.
 *
 * @param idsOf the comment's own id, and that of the one it answers; null for none
 */
export function threadOrder<Item>(
  comments: readonly Item[],
  idsOf: (comment: Item) => readonly [own: string | null, parent: string | null],
): Item[] {
  const byId = new Map<string, Item>();
  for (const comment of comments) {
    const [id] = idsOf(comment);
    if (id !== null && !byId.has(id)) byId.set(id, comment);
  }
  const above = (comment: Item): Item | undefined => {
    const [, parent] = idsOf(comment);
    return parent === null ? undefined : byId.get(parent);
  };
  const answers = groupBy(comments, above);
  const ordered = new Set<Item>();
  for (const root of answers.get(undefined) ?? []) follow(root, answers, ordered);
  for (const left of comments) {
    if (!ordered.has(left)) follow(circleAbove(left, above), answers, ordered);
  }
  return [...ordered];
}

/** Adds a comment and all below it, without recursion: threads can be thousands deep. */
function follow<Item>(
  start: Item,
  answers: ReadonlyMap<Item | undefined, readonly Item[]>,
  ordered: Set<Item>,
): void {
  const open = [start];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (ordered.has(each)) continue;
    ordered.add(each);
    for (const below of (answers.get(each) ?? []).toReversed()) open.push(below);
  }
}

/** The first comment met twice on the way up: it is in the circle, and not merely below it. */
function circleAbove<Item>(from: Item, above: (comment: Item) => Item | undefined): Item {
  const met = new Set<Item>();
  let at = from;
  for (let next = above(at); next !== undefined && !met.has(at); next = above(at)) {
    met.add(at);
    at = next;
  }
  return at;
}
