import type { CompiledPlatform } from './compiled-platform.ts';
import type { NodeIndex } from './node-index.ts';
import { type Item, ownStretches } from './platform-items.ts';
import type { Selector } from './selector.ts';
import { ancestorOf, type MarkupNode } from './tree.ts';

/**
 * How deep each item stands, from 0, as it says itself or as the elements for replies around it do; null where
 * neither is so, and only the items around it can tell.
 */
export function statedDepths(
  index: NodeIndex,
  items: readonly Item[],
  { level, replies, platform }: CompiledPlatform,
): (number | null)[] {
  if (replies !== null) return items.map(({ node }) => levelsOf(node, replies) || null);
  const depths = items.map((item) =>
    level === null ? namedDepth(item.node) : countedDepth(index, item, level, platform.level ?? ''),
  );
  const shallowest = Math.min(...depths.map((depth) => depth ?? Number.POSITIVE_INFINITY));
  return depths.map((depth) => (depth === null ? null : depth - shallowest));
}

function countedDepth(index: NodeIndex, item: Item, level: Selector, attribute: string): number | null {
  const counted = [item.node, ...index.selectAmong(ownStretches(item), level)]
    .map(({ element }) => element.attributes.get(attribute))
    .find((value) => value !== undefined && /^\d{1,3}$/.test(value));
  return counted === undefined ? null : Number(counted);
}

/** WordPress and its kin count from 1 in a class. */
function namedDepth({ names }: MarkupNode): number | null {
  for (const name of names) {
    const match =
      /^\.(?:depth-|wpd_comment_level-|comment-depth-|b-tree-twig-|level-|indent-?)(\d{1,2})$/.exec(name);
    if (match !== null) return Number(match[1]);
  }
  return null;
}

function levelsOf(node: MarkupNode, replies: Selector): number {
  let levels = 0;
  for (let at = ancestorOf(node, replies.matches); at !== null; at = ancestorOf(at, replies.matches))
    levels += 1;
  return levels;
}
