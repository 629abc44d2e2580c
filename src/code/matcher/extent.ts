import type { Choice, Node, Row } from './nodes.ts';

/** How many keys something may cover. */
export interface Extent {
  readonly least: number;
  /** Without the mentions of targets in it, which may be of any length. */
  readonly most: number;
  /** Most mentions in it. */
  readonly targets: number;
}

/** That of nothing. */
export const NONE: Extent = { least: 0, most: 0, targets: 0 };
const ONE: Extent = { least: 1, most: 1, targets: 0 };

const known = new WeakMap<Choice, Extent>();

/** How many keys a row covers, the quotation marks that it may pass over included. */
const extentOf = (row: Row): Extent =>
  row.reduce((before: Extent, node, index) => followedBy(before, extentOfNode(node), index), NONE);

/** The extent of the first items of a row, and of one more behind them. */
export const followedBy = (before: Extent, { least, most, targets }: Extent, index: number): Extent => ({
  least: before.least + least,
  most: before.most + most + (index > 0 ? 1 : 0),
  targets: before.targets + targets,
});

/** How many keys one item covers. */
export function extentOfNode(node: Node): Extent {
  switch (node.kind) {
    case 'term':
    case 'any':
      return ONE;
    case 'gap':
      return { least: 0, most: node.most, targets: 0 };
    case 'target':
      return { least: 1, most: 0, targets: 1 };
    case 'optional':
      return { ...extentOfNode(node.node), least: 0 };
    case 'choice':
      return extentOfChoice(node);
    default:
      return NONE;
  }
}

function extentOfChoice(choice: Choice): Extent {
  const before = known.get(choice);
  if (before !== undefined) return before;
  const all = [...choice.terms.map(() => ONE), ...choice.rows.map(extentOf)];
  const extent = {
    least: Math.min(...all.map(({ least }) => least)),
    most: Math.max(0, ...all.map(({ most }) => most)),
    targets: Math.max(0, ...all.map(({ targets }) => targets)),
  };
  known.set(choice, extent);
  return extent;
}
