/** A run of at most four bytes of a word, as two numbers: the bytes, and whether the word begins or ends with them. */
export interface Gram {
  readonly bytes: number;
  /** `BEGINS`, `ENDS`, both or none. */
  readonly place: number;
}

export const BEGINS = 1;
export const ENDS = 2;

/** Languages, and how much each run of bytes tells for which of them. */
export interface LanguageData {
  readonly languages: readonly {
    /** ISO 639-1. */
    readonly id: string;
    /** The score that a text of the language has on average. */
    readonly usual: number;
  }[];
  /** For each run of bytes pairs of numbers below 256: a language by its place, and a weight. */
  readonly grams: Iterable<readonly [gram: Gram, weights: readonly number[]]>;
}

/** `LanguageData` as it is stored: the arrays of a `GramTable` in base64. */
export interface StoredLanguages extends Pick<LanguageData, 'languages'> {
  readonly slots: string;
  readonly pairs: string;
}

/** Binary logarithm of the number of slots; twice that of the runs of bytes would do as well, and half would not. */
const BITS = 17;
const SLOTS = 2 ** BITS;

/** Widths of the numbers of which a slot's second word is made. */
const [START_BITS, COUNT_BITS] = [20, 8];

/**
 * Runs of bytes and their weights in two flat arrays, an open hash table: a thirtieth of the memory that objects take,
 * and there as soon as it is read.
 */
export class GramTable {
  /** For each slot the bytes, then place, number and start of its weights; all 0 where it is free. */
  readonly #slots: Uint32Array;
  /** A language and a weight in turn. */
  readonly #pairs: Uint8Array;

  private constructor(slots: Uint32Array, pairs: Uint8Array) {
    this.#slots = slots;
    this.#pairs = pairs;
  }

  static of(grams: LanguageData['grams']): GramTable {
    const slots = new Uint32Array(2 * SLOTS);
    const pairs: number[] = [];
    const table = new GramTable(slots, new Uint8Array(0));
    for (const [gram, weights] of grams) {
      const start = pairs.length / 2;
      const count = weights.length / 2;
      slots.set(
        [gram.bytes, ((((gram.place << COUNT_BITS) | count) << START_BITS) | start) >>> 0],
        table.#slotOf(gram),
      );
      for (const each of weights) pairs.push(each);
    }
    return new GramTable(slots, Uint8Array.from(pairs));
  }

  static read({ slots, pairs }: Pick<StoredLanguages, 'slots' | 'pairs'>): GramTable {
    return new GramTable(
      new Uint32Array(new Uint8Array(Buffer.from(slots, 'base64')).buffer),
      new Uint8Array(Buffer.from(pairs, 'base64')),
    );
  }

  stored(): Pick<StoredLanguages, 'slots' | 'pairs'> {
    return {
      slots: Buffer.from(this.#slots.buffer).toString('base64'),
      pairs: Buffer.from(this.#pairs).toString('base64'),
    };
  }

  /** Adds to the score of each language what a run of bytes tells for it. */
  addWeights(gram: Gram, scores: Uint32Array, least: number): void {
    const word = this.#slots[this.#slotOf(gram) + 1] ?? 0;
    const start = 2 * (word & (2 ** START_BITS - 1));
    const end = start + 2 * ((word >>> START_BITS) & (2 ** COUNT_BITS - 1));
    for (let at = start; at < end; at += 2) {
      const language = this.#pairs[at] as number;
      scores[language] = (scores[language] as number) + (this.#pairs[at + 1] as number) + least;
    }
  }

  /** Where a run of bytes stands, or would stand. */
  #slotOf({ bytes, place }: Gram): number {
    let slot = Math.imul(bytes ^ Math.imul(place, 0x9e3779b1), 0x85ebca6b) >>> (32 - BITS);
    for (;;) {
      const word = this.#slots[2 * slot + 1] as number;
      if (word === 0 || (this.#slots[2 * slot] === bytes && word >>> (START_BITS + COUNT_BITS) === place))
        return 2 * slot;
      slot = (slot + 1) % SLOTS;
    }
  }
}
