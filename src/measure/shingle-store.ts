import type { MakeScratch, Scratch } from '../model/scratch.ts';

/** The shingles of a text, and where else something of it is set aside. */
export interface ShingledText {
  readonly shingles: Uint32Array;
  readonly place: number;
}

/** Texts that are kept in memory: set phrases lead to the same ones again and again. */
const MOST_KEPT = 4096;

/** A record begins with how many shingles it has, and with the place in two halves, since places can pass 32 bits. */
const HEAD = 3;
const HALF = 2 ** 32;

/** Words of a record that are read at once: few have more. */
const SHORT = 128;

/** The shingles of any number of texts, set aside as numbers, so that comparing with them costs little. */
export class ShingleStore {
  readonly #scratch: Scratch;
  #kept = new Map<number, ShingledText>();

  constructor(make: MakeScratch) {
    this.#scratch = make();
  }

  /** Adds a text, and tells its number: later texts have larger ones. */
  add(shingles: Uint32Array, place: number): number {
    const record = new Uint32Array(HEAD + shingles.length);
    record[0] = shingles.length;
    record[1] = place % HALF;
    record[2] = Math.floor(place / HALF);
    record.set(shingles, HEAD);
    return this.#scratch.append(new Uint8Array(record.buffer));
  }

  /** The text of a number that `add` told. */
  at(number: number): ShingledText {
    const kept = this.#kept.get(number);
    if (kept !== undefined) return kept;
    const text = this.#read(number);
    if (this.#kept.size >= MOST_KEPT) this.#kept = new Map();
    this.#kept.set(number, text);
    return text;
  }

  #read(number: number): ShingledText {
    const start = this.#words(number, SHORT);
    const [size = 0, low = 0, high = 0] = start;
    const record = HEAD + size <= start.length ? start : this.#words(number, HEAD + size);
    return { shingles: record.slice(HEAD, HEAD + size), place: low + high * HALF };
  }

  #words(number: number, length: number): Uint32Array {
    const bytes = this.#scratch.read(number, length * 4);
    // A copy begins where numbers may begin.
    return new Uint32Array(new Uint8Array(bytes).buffer);
  }
}
