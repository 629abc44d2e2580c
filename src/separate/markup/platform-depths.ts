import { leastOf } from '../../model/extremes.ts';
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
  if (replies !== null) {
    const levels = items.map(({ node }) => levelsOf(node, replies.matches) || null);
    if (levels.some((depth) => depth !== null)) return levels;
  }
  const depths = items.map((item) =>
    level === null ? namedDepth(item.node) : countedDepth(index, item, level, platform.level ?? ''),
  );
  if (depths.every((depth) => depth === null)) return nestedDepths(items);
  const shallowest = leastOf(depths.map((depth) => depth ?? Number.POSITIVE_INFINITY));
  return depths.map((depth) => (depth === null ? null : depth - shallowest));
}

/** Where no item stands within another, how many elements for replies stand around each. */
function nestedDepths(items: readonly Item[]): (number | null)[] {
  if (items.some(({ parent }) => parent !== null)) return items.map(() => null);
  const levels = items.map(({ node }) => levelsOf(node, holdsReplies));
  return levels[0] === 0 ? levels : items.map(() => null);
}

const holdsReplies = ({ names }: MarkupNode): boolean => names.some((name) => REPLIES.test(name));

const REPLIES =
  /[._-](?:children|replies|reply-?list|sub-?comments)(?:[_-](?:list|container|wrap(?:per)?))?$/u;

function countedDepth(index: NodeIndex, item: Item, level: Selector, attribute: string): number | null {
  const counted = [item.node, ...index.selectAmong(ownStretches(item), level)]
    .map(({ element }) => element.attributes.get(attribute))
    .find((value) => value !== undefined && /^\d{1,3}$/.test(value));
  return counted === undefined ? null : Number(counted);
}

/** Elements that may stand around all of a comment, the one that counts among them. */
const FRAMES = 3;

/** WordPress and its kin count in a class, from 1; Coral in the only element within that of the comment. */
function namedDepth(item: MarkupNode): number | null {
  let node: MarkupNode | undefined = item;
  for (let frame = 0; node !== undefined && frame < FRAMES; frame += 1) {
    for (const name of node.names) {
      const match =
        /^\.(?:depth-|wpd_comment_level-|comment-depth-|b-tree-twig-|level-|(?:coral-)?indent-?)(\d{1,2})$/.exec(
          name,
        );
      if (match !== null) return Number(match[1]);
    }
    node = node.children.length === 1 ? node.children[0] : undefined;
  }
  return null;
}

function levelsOf(node: MarkupNode, holds: (node: MarkupNode) => boolean): number {
  let levels = 0;
  for (let at = ancestorOf(node, holds); at !== null; at = ancestorOf(at, holds)) levels += 1;
  return levels;
}
