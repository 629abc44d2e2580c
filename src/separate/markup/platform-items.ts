import type { NodeIndex, Stretch } from './node-index.ts';
import type { Selector } from './selector.ts';
import { isWithin, type MarkupNode } from './tree.ts';

/** An element that holds one comment, and the comment that it stands in. */
export interface Item {
  readonly node: MarkupNode;
  /** Index of the item around it, or null. */
  readonly parent: number | null;
  /** The items right within it. */
  readonly inner: readonly MarkupNode[];
}

/** The elements that `selector` names, as a thread: where two of them hold the same comment, the outer one stays. */
export function selectItems(index: NodeIndex, selector: Selector): Item[] {
  const found = index.select(selector).filter((node) => node.end > node.start);
  return nestItems(withoutDoubles(found));
}

/** Puts elements in their places within each other. */
function nestItems(found: readonly MarkupNode[]): Item[] {
  const items: { node: MarkupNode; parent: number | null; inner: MarkupNode[] }[] = [];
  const open: number[] = [];
  for (const node of found) {
    while (open.length > 0 && !isWithin(node, found[open.at(-1) as number] as MarkupNode)) open.pop();
    const parent = open.at(-1) ?? null;
    if (parent !== null) items[parent]?.inner.push(node);
    open.push(items.length);
    items.push({ node, parent, inner: [] });
  }
  return items;
}

/** Replies stand in a list, or in an element of their own, within the comment that they answer. */
const isReplyList = (node: MarkupNode): boolean =>
  /^[ou]l$/.test(node.tag) ||
  node.names.some((name) => /children|repl(?:y|ies)|responses|answers|indented/.test(name));

function withoutDoubles(found: readonly MarkupNode[]): MarkupNode[] {
  const dropped = new Set<MarkupNode>();
  for (const { node, inner } of nestItems(found)) {
    const first = inner[0];
    if (first === undefined) continue;
    if (sameNumber(node, first)) dropped.add(first);
    else if (ownLength(node, inner) < 3) {
      if (inner.length === 1 && !betweenLists(first, node)) dropped.add(first);
      else dropped.add(node);
    }
  }
  return dropped.size === 0 ? [...found] : withoutDoubles(found.filter((node) => !dropped.has(node)));
}

/** Characters of an element that stand in none of `inner`. */
const ownLength = (node: MarkupNode, inner: readonly MarkupNode[]): number =>
  inner.reduce((length, { start, end }) => length - (end - start) - 2, node.end - node.start);

/** `li-comment-12` and `comment-12` are one comment. */
function sameNumber(outer: MarkupNode, inner: MarkupNode): boolean {
  const number = numberOf(inner);
  return number !== null && number === numberOf(outer);
}

const numberOf = (node: MarkupNode): string | null =>
  /(\d+)$/.exec(node.names[0]?.startsWith('#') ? node.names[0] : '')?.[1] ?? null;

function betweenLists(inner: MarkupNode, outer: MarkupNode): boolean {
  for (let at = inner.parent; at !== null && at !== outer; at = at.parent) if (isReplyList(at)) return true;
  return false;
}

/** The elements within an item and in no item within it. */
export function ownStretches({ node, inner }: Item): Stretch[] {
  const stretches: Stretch[] = [];
  let first = node.index + 1;
  for (const nested of inner) {
    stretches.push({ first, last: nested.index - 1 });
    first = nested.last + 1;
  }
  return [...stretches, { first, last: node.last }].filter((stretch) => stretch.last >= stretch.first);
}
