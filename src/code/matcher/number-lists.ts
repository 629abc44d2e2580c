/** Lists of numbers as plain data, one behind the other. */
export interface NumberLists {
  /** For each list, where it begins; behind them, where the last ends. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Packs some lists. */
export function packLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] as number) + length;
  return { starts, numbers: Int32Array.from(lists.flat()) };
}

/** Packed lists to which more are added. */
export class GrowingLists {
  /** Where each begins; behind them, where the last ends. */
  readonly starts: number[] = [0];
  numbers = new Int32Array(1024);

  add(list: readonly number[]): void {
    const start = this.starts.at(-1) as number;
    const end = start + list.length;
    if (end > this.numbers.length) {
      const larger = new Int32Array(Math.max(end, this.numbers.length * 2));
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers.set(list, start);
    this.starts.push(end);
  }
}

/** One of some packed lists. */
export const listAt = ({ starts, numbers }: NumberLists, at: number): number[] =>
  Array.from(numbers.subarray(starts[at], starts[at + 1]));

/** Puts numbers in order. */
export const ascending = (a: number, b: number): number => a - b;

/** Index of the first of some rising places above a place, their number where none is. */
export function firstAbove(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
