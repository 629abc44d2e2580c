import type { Node, Row } from './nodes.ts';
import type { RowRunner } from './run-row.ts';
import { offsetOf, type State } from './states.ts';

/**
 * The keys that the words of a match stand on, in order: what gaps and `_` passed over is left out. Of several ways
 * to read a match, the one with the shortest gaps from the end is taken.
 */
export function trace(runner: RowRunner, row: Row, from: number, end: State): number[] {
  // Words alone, and nothing between them.
  if (row.length === end && row.every(({ kind }) => kind === 'term')) return range(from, from + end);
  const layers: (readonly State[])[] = [[0]];
  row.forEach((node, i) => {
    layers.push(runner.step(node, layers[i] ?? [], from));
  });
  const keys: number[] = [];
  let state = end;
  for (let i = row.length - 1; i >= 0; i -= 1) {
    const node = row[i] as Node;
    const before = [...(layers[i] ?? [])]
      .reverse()
      .find((each) => runner.step(node, [each], from).includes(state));
    if (before === undefined) break;
    const starts = runner.starts(node, before, from).map((start) => from + offsetOf(start));
    keys.unshift(...keysOf(runner, node, starts, from + offsetOf(state)));
    state = before;
  }
  return keys;
}

/** The keys of one item that began at one of some keys and ended before another. */
function keysOf(runner: RowRunner, node: Node, starts: readonly number[], to: number): number[] {
  if (node.kind === 'optional') return keysOf(runner, node.node, starts, to);
  for (const from of starts) {
    if (from >= to) continue;
    if (node.kind === 'target') return range(from, to);
    if (node.kind === 'term' && to === from + 1 && runner.accepts(node, from)) return [from];
    if (node.kind === 'choice') {
      if (to === from + 1 && node.terms.some((term) => runner.accepts(term, from))) return [from];
      for (const row of runner.rowsAt(node, from)) {
        const end = runner.ends(row, from).find((each) => from + offsetOf(each) === to);
        if (end !== undefined) return trace(runner, row, from, end);
      }
    }
  }
  return [];
}

/** The numbers from one on up to another. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
