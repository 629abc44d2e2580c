import { fitsGlob } from '../../codebook/patterns/glob.ts';
import { oncePerWord, type Word } from '../../text/words.ts';
import { GrowingLists, listAt, type NumberLists } from './number-lists.ts';

/**
 * What is asked of a word to know whether a set holds it: the place of the set's bit, or below zero the number of the one
 * word that it lists (`~number`).
 */
export type Test = number;

/** What stands between the stars of a wildcard, in order. */
export type Glob = readonly string[];

/** A row to look for where a word stands, and the bits of words that must stand in the same sentence, or `NO_GATE`. */
export type Lead = readonly [row: number, gate: number, gate: number];

/** Numbers of a lead. */
export const LEAD = 3;

export const NO_GATE = -1;

/** A wildcard, and what is known of the words that fit it. */
export interface Wildcard {
  readonly number: number;
  readonly pieces: Glob;
  readonly bits: number[];
  /** One lead behind the other. */
  readonly leads: number[];
}

/** What the sets of a program know of words, as plain data. */
export interface WordTable {
  /** Number of the sets that have a bit. */
  readonly size: number;
  /** The words that sets list, each with its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** For each of them, the bits of the sets that list it. */
  readonly bits: NumberLists;
  /** For each of them, the rows to look for where it stands, one lead behind the other. */
  readonly leads: NumberLists;
  /** Wildcards by the letters that they begin with, see `stemOf`. */
  readonly wild: ReadonlyMap<string, readonly Wildcard[]>;
}

/** Letters of a wildcard's beginning that it is found by; more would only make more keys to look up. */
const STEM = 3;

/** What wildcards are found by that begin with some letters. */
export const stemOf = (beginning: string): string => beginning.slice(0, STEM);

/** Number of the words of which a program knows nothing. */
const STRANGER = 0;

/** What a program knows of the words of texts: each is looked up once. Words of which it knows the same have one number. */
export class Vocabulary {
  readonly #table: WordTable;
  /** The number of those words that sets list, by their number among these. */
  readonly #ofListed: Int32Array;
  /** The same for words that fit wildcards alone, by which these are. */
  readonly #ofWild = new Map<string, number>();
  #size = 0;
  /** Numbers of 32 bits for each set in `bits`. */
  width = 32;
  /**
   * For each set that has one, a bit for each word. What is asked next is most often whether the next word is of the same
   * set, and the common words of a corpus are met early, so that their bits stand side by side.
   */
  bits: Int32Array;
  /** For each word, its number among those that sets list, or -1. */
  readonly listed: number[] = [];
  /** For each word, the rows to look for where it stands, one lead behind the other. */
  readonly leads = new GrowingLists();
  /** For each word, the bits that stand for gates. */
  readonly gates = new GrowingLists();
  readonly #gates: number;

  /** @param gates number of the bits that stand for gates; these come first */
  constructor(table: WordTable, gates: number) {
    this.#table = table;
    this.#gates = gates;
    this.#ofListed = new Int32Array(table.numbers.size);
    this.bits = new Int32Array(table.size * this.width);
    this.#add(-1, [], []);
  }

  /** The number of a word. */
  readonly numberOf: (word: Word) => number = oncePerWord(({ key }) => {
    const listed = this.#table.numbers.get(key) ?? -1;
    const before = listed < 0 ? STRANGER : (this.#ofListed[listed] as number);
    return before === STRANGER ? this.#numberOf(key, listed) : before;
  });

  #numberOf(key: string, listed: number): number {
    const wild = this.#fittedBy(key);
    if (listed < 0) return this.#wildNumber(wild);
    const { bits, leads } = this.#table;
    const number = this.#add(
      listed,
      [...listAt(bits, listed), ...wild.flatMap((each) => each.bits)],
      [...listAt(leads, listed), ...wild.flatMap((each) => each.leads)],
    );
    this.#ofListed[listed] = number;
    return number;
  }

  #wildNumber(wild: readonly Wildcard[]): number {
    if (wild.length === 0) return STRANGER;
    const which = wild.map(({ number }) => number).join();
    let number = this.#ofWild.get(which);
    if (number === undefined) {
      const [bits, leads] = [wild.flatMap((each) => each.bits), wild.flatMap((each) => each.leads)];
      number = this.#add(-1, bits, leads);
      this.#ofWild.set(which, number);
    }
    return number;
  }

  #fittedBy(word: string): Wildcard[] {
    const found: Wildcard[] = [];
    for (let length = 0; length <= Math.min(STEM, word.length); length += 1) {
      for (const wildcard of this.#table.wild.get(word.slice(0, length)) ?? [])
        if (fitsGlob(word, wildcard.pieces)) found.push(wildcard);
    }
    return found;
  }

  #add(listed: number, bits: readonly number[], leads: readonly number[]): number {
    const word = this.#size++;
    this.listed.push(listed);
    this.leads.add(leads);
    this.gates.add(bits.filter((bit) => bit < this.#gates));
    if (word >> 5 >= this.width) this.#grow();
    for (const bit of bits) {
      const place = bit * this.width + (word >> 5);
      this.bits[place] = (this.bits[place] as number) | (1 << (word & 31));
    }
    return word;
  }

  #grow(): void {
    const { bits, width } = this;
    const larger = new Int32Array(bits.length * 2);
    for (let set = 0; set * width < bits.length; set += 1)
      larger.set(bits.subarray(set * width, (set + 1) * width), set * width * 2);
    this.bits = larger;
    this.width = width * 2;
  }
}
