import type { NumberLists } from './number-lists.ts';

/** The pivots that stand in a sentence, see `StoredIndex`; emptied for each, it makes no garbage. */
export class StandingPivots {
  /** For each pivot, the keys at which it stands, in order; only the first ones count. */
  readonly #keys: number[][];
  /** How many. */
  readonly #counts: Int32Array;
  /** The pivots that stand somewhere, in order; only the first ones count. */
  readonly #pivots: Int32Array;
  /** How many. */
  size = 0;

  /** @param ledTo a list for each pivot that there is */
  constructor({ starts }: NumberLists) {
    const count = starts.length - 1;
    this.#keys = Array.from({ length: count }, () => []);
    this.#counts = new Int32Array(count);
    this.#pivots = new Int32Array(count);
  }

  at(place: number): number {
    return this.#pivots[place] as number;
  }

  countOf(pivot: number): number {
    return this.#counts[pivot] as number;
  }

  keysOf(pivot: number): readonly number[] {
    return this.#keys[pivot] as number[];
  }

  standsAt(pivot: number, key: number): boolean {
    const keys = this.#keys[pivot] as number[];
    for (let at = this.countOf(pivot) - 1; at >= 0; at -= 1) {
      const stands = keys[at] as number;
      if (stands <= key) return stands === key;
    }
    return false;
  }

  /** Takes down that a pivot stands at a key; once is enough. */
  add(pivot: number, key: number): void {
    if (this.standsAt(pivot, key)) return;
    const keys = this.#keys[pivot] as number[];
    const count = this.countOf(pivot);
    if (count === 0) this.#stand(pivot);
    let at = count;
    for (; at > 0 && (keys[at - 1] as number) > key; at -= 1) keys[at] = keys[at - 1] as number;
    keys[at] = key;
    this.#counts[pivot] = count + 1;
  }

  #stand(pivot: number): void {
    const pivots = this.#pivots;
    let at = this.size;
    for (; at > 0 && (pivots[at - 1] as number) > pivot; at -= 1) pivots[at] = pivots[at - 1] as number;
    pivots[at] = pivot;
    this.size += 1;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.#counts[this.at(at)] = 0;
    this.size = 0;
  }
}
