import { CHOICE, DONE, ITEM, OPTIONAL, type RowCode, TARGET, TERM } from './row-code.ts';
import type { RowRunner } from './run-row.ts';
import { offsetOf, type State } from './states.ts';

/**
 * The keys that the words of a match stand on, in order: what gaps and `_` passed over is left out. Of several ways
 * to read a match, the one with the shortest gaps from the end is taken.
 *
 * @param row its place in the code
 */
export function trace(runner: RowRunner, rows: RowCode, row: number, from: number, end: State): number[] {
  const { code } = rows;
  let last = row;
  while (code[last] === TERM) last += ITEM;
  // Words alone, and nothing between them.
  if (code[last] === DONE && last - row === end * ITEM) return range(from, from + end);
  const layers: (readonly State[])[] = [[0]];
  for (last = row; code[last] !== DONE; last += ITEM)
    layers.push(runner.step(last, layers.at(-1) as readonly State[], from));
  const keys: number[] = [];
  let state = end;
  for (let item = last - ITEM; item >= row; item -= ITEM) {
    const before = lastBefore(layers[(item - row) / ITEM] as readonly State[], state, item, from, runner);
    if (before === undefined) break;
    const starts = runner.starts(item, before, from).map((start) => from + offsetOf(start));
    keys.unshift(...keysOf(runner, rows, item, starts, from + offsetOf(state)));
    state = before;
  }
  return keys;
}

/** The last of some states from which an item comes to another. */
function lastBefore(
  states: readonly State[],
  state: State,
  item: number,
  from: number,
  runner: RowRunner,
): State | undefined {
  for (let at = states.length - 1; at >= 0; at -= 1) {
    const before = states[at] as State;
    if (runner.step(item, [before], from).includes(state)) return before;
  }
  return undefined;
}

/** The keys of one item that began at one of some keys and ended before another. */
function keysOf(
  runner: RowRunner,
  rows: RowCode,
  item: number,
  starts: readonly number[],
  to: number,
): number[] {
  const { code } = rows;
  const kind = code[item];
  if (kind === OPTIONAL) return keysOf(runner, rows, code[item + 1] as number, starts, to);
  for (const from of starts) {
    if (from >= to) continue;
    if (kind === TARGET) return range(from, to);
    if (kind !== TERM && kind !== CHOICE) continue;
    if (to === from + 1 && runner.tests.accepts(item, from)) return [from];
    if (kind === TERM) continue;
    for (const row of runner.tests.rowsAt(item, from)) {
      const end = runner.ends(row, from).find((each) => from + offsetOf(each) === to);
      if (end !== undefined) return trace(runner, rows, row, from, end);
    }
  }
  return [];
}

/** The numbers from one on up to another. */
export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number += 1) numbers.push(number);
  return numbers;
}
