import type { MakeScratch, Scratch } from '../model/scratch.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What a text is compared by, and the number that its owner knows it by. */
export interface ComparedText {
  readonly words: Uint32Array;
  readonly shingles: Uint32Array;
  readonly place: number;
}

/**
 * A record begins with how many shingles it has, with the place in two halves, since places can pass 32 bits, and with
 * the words.
 */
const WORDS = 3;
const HEAD = 3 + WORDS;
const HALF = 2 ** 32;

/** Numbers of the first records, which stay in memory too: set phrases lead to those who said them first. */
const KEPT = 2 ** 20;

/** A number tells how many shingles its text has, up to so many. */
const SIZES = 256;

const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** What any number of texts are compared by, set aside as numbers, so that comparing with them costs little. */
export class ShingleStore {
  readonly #scratch: Scratch;
  readonly #kept = new Uint32Array(KEPT);
  /** A record that was read. */
  #record = new Uint32Array(HEAD + SIZES);

  constructor(make: MakeScratch) {
    this.#scratch = make();
  }

  /** Adds a text, and tells its number: later texts have larger ones. */
  add({ words, shingles }: Pick<Fingerprint, 'words' | 'shingles'>, place: number): number {
    const record = new Uint32Array(HEAD + shingles.length);
    record[0] = shingles.length;
    record[1] = place % HALF;
    record[2] = Math.floor(place / HALF);
    record.set(words, HEAD - WORDS);
    record.set(shingles, HEAD);
    const start = this.#scratch.append(new Uint8Array(record.buffer));
    if (start / WORD < KEPT) this.#kept.set(record.subarray(0, KEPT - start / WORD), start / WORD);
    return start * SIZES + Math.min(shingles.length, SIZES - 1);
  }

  /** How many shingles the text of a number has; null where they are too many for the number to tell. */
  sizeOf(number: number): number | null {
    const size = number % SIZES;
    return size < SIZES - 1 ? size : null;
  }

  /** The text of a number that `add` told; what it holds is there until the next one is asked for. */
  at(number: number): ComparedText {
    const start = Math.floor(number / SIZES);
    const size = this.sizeOf(number) ?? this.#words(start, 1)[0] ?? 0;
    const record = this.#words(start, HEAD + size);
    const [, low = 0, high = 0] = record;
    return {
      words: record.subarray(HEAD - WORDS, HEAD),
      shingles: record.subarray(HEAD),
      place: low + high * HALF,
    };
  }

  #words(start: number, length: number): Uint32Array {
    const from = start / WORD;
    if (from + length <= KEPT) return this.#kept.subarray(from, from + length);
    if (length > this.#record.length) this.#record = new Uint32Array(length);
    const words = this.#record.subarray(0, length);
    this.#scratch.read(start, new Uint8Array(words.buffer, 0, length * WORD));
    return words;
  }
}
