import type { Choice, Node, Row } from './nodes.ts';

const known = new WeakMap<Choice, boolean>();

/** Whether a row asks for a part of speech somewhere. */
export const asksForPos = (row: Row): boolean => row.some(nodeAsks);

/** The same of one item. */
export function nodeAsks(node: Node): boolean {
  switch (node.kind) {
    case 'term':
    case 'any':
      return node.pos !== null;
    case 'optional':
    case 'not':
      return nodeAsks(node.node);
    case 'choice': {
      let asks = known.get(node);
      if (asks === undefined) {
        asks = node.terms.some(nodeAsks) || node.rows.some(asksForPos);
        known.set(node, asks);
      }
      return asks;
    }
    default:
      return false;
  }
}
