import type { MakeScratch, Scratch } from '../../scratch/scratch.ts';

/** Rows that are kept in memory. */
const KEPT = 2 ** 18;

const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** Any number of rows of so many numbers of 32 bits, counted from 0: the first ones are kept in memory, the others set aside. */
export class NumberRows {
  /** The rows that are kept, and behind them room for one of the others. */
  readonly numbers: Uint32Array;
  readonly #width: number;
  readonly #other: Uint8Array;
  readonly #aside: Scratch;
  #rows = 0;

  constructor(width: number, make: MakeScratch) {
    this.#width = width;
    this.numbers = new Uint32Array((KEPT + 1) * width);
    this.#other = new Uint8Array(this.numbers.buffer, KEPT * width * NUMBER);
    this.#aside = make();
  }

  /** Adds a row, and tells its number. */
  add(row: ArrayLike<number>): number {
    this.numbers.set(row, Math.min(this.#rows, KEPT) * this.#width);
    if (this.#rows >= KEPT) this.#aside.append(this.#other);
    this.#rows += 1;
    return this.#rows - 1;
  }

  /** Where in `numbers` a row begins; it is there until the next is asked for or added. */
  find(row: number): number {
    if (row < KEPT) return row * this.#width;
    this.#aside.read((row - KEPT) * this.#width * NUMBER, this.#other);
    return KEPT * this.#width;
  }
}
