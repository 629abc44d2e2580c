import type { Node, Row } from './nodes.ts';
import type { RowRunner, State } from './run-row.ts';

/**
 * The keys that the words of a match stand on, in order: what gaps and `_` passed over is left out. Of several ways
 * to read a match, the one with the shortest gaps from the end is taken.
 */
export function trace(runner: RowRunner, row: Row, from: number, end: State): number[] {
  // Words alone, and nothing between them.
  if (row.length === end - from && row.every(({ kind }) => kind === 'term')) return range(from, end);
  const layers: (readonly State[])[] = [[from]];
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
    keys.unshift(...keysOf(runner, node, runner.starts(node, before, from), state));
    state = before;
  }
  return keys;
}

/** The keys of one item that began at one of `starts` and ended at `after`. */
function keysOf(runner: RowRunner, node: Node, starts: readonly State[], after: State): number[] {
  const to = runner.keyOf(after);
  if (node.kind === 'optional') return keysOf(runner, node.node, starts, after);
  for (const start of starts) {
    const from = runner.keyOf(start);
    if (from >= to) continue;
    if (node.kind === 'target') return range(from, to);
    if (node.kind === 'term' && to === from + 1 && runner.accepts(node, from)) return [from];
    if (node.kind === 'choice') {
      if (to === from + 1 && node.terms.some((term) => runner.accepts(term, from))) return [from];
      for (const row of runner.rowsAt(node, from)) {
        const end = runner.ends(row, from).find((each) => runner.keyOf(each) === to);
        if (end !== undefined) return trace(runner, row, from, end);
      }
    }
  }
  return [];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
