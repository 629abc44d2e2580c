import type { Choice, Node, Row } from './nodes.ts';

/** How many keys something may cover. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

const NONE: Extent = { least: 0, most: 0 };
const ONE: Extent = { least: 1, most: 1 };

const known = new WeakMap<Choice, Extent>();

/** How many keys a row covers, the quotation marks that it may pass over included. */
export const extentOf = (row: Row): Extent =>
  row.reduce((sum: Extent, node, index) => {
    const { least, most } = extentOfNode(node);
    return { least: sum.least + least, most: sum.most + most + (index > 0 ? 1 : 0) };
  }, NONE);

function extentOfNode(node: Node): Extent {
  switch (node.kind) {
    case 'term':
    case 'any':
      return ONE;
    case 'gap':
      return { least: 0, most: node.most };
    case 'target':
      return { least: 1, most: Number.POSITIVE_INFINITY };
    case 'optional':
      return { least: 0, most: extentOfNode(node.node).most };
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
  };
  known.set(choice, extent);
  return extent;
}
