/** A set of words that one token may be: listed ones, and ones that fit a wildcard. */
export interface Words {
  /** Place of the set among those of its program. */
  readonly number: number;
  /** The numbers of its words where they are few and listed; null where the set has a bit. */
  readonly few: readonly number[] | null;
  /** Place of its bit among those of a word. */
  readonly bit: number;
  /** Its number among the sets that rows wait for; -1 where none does. */
  gate: number;
}

/** Number of the words that no set of a program holds. */
const STRANGER = 0;

/** What a program knows of words: which of its sets hold them. Words of which it knows the same have one number. */
export class Vocabulary {
  /** Numbers of 32 bits for each word, with a bit for each set that has one. */
  readonly #width: number;
  #bits: Uint32Array;
  /** For each word, its number among those that sets list, or -1. */
  readonly #listed: number[] = [];
  readonly #leads: (readonly number[])[] = [];
  readonly #gates: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param sets how many sets have a bit */
  constructor(sets: number) {
    this.#width = (sets + 31) >> 5;
    this.#bits = new Uint32Array(this.#width * 1024);
    this.numberOf(-1, [], []);
  }

  /**
   * The number of a word.
   *
   * @param listed its number among those that sets list, or -1
   * @param sets those that hold it
   * @param leads the rows to look for where it stands
   */
  numberOf(listed: number, sets: readonly Words[], leads: readonly number[]): number {
    if (sets.length === 0 && this.#listed.length > 0) return STRANGER;
    const key = `${listed} ${sets.map(({ number }) => number).join(' ')}`;
    const before = this.#numbers.get(key);
    if (before !== undefined) return before;
    const word = this.#listed.push(listed) - 1;
    this.#numbers.set(key, word);
    this.#leads.push(leads);
    this.#gates.push([...new Set(sets.flatMap(({ gate }) => (gate >= 0 ? [gate] : [])))]);
    if (this.#bits.length < (word + 1) * this.#width) this.#grow();
    for (const { bit } of sets) {
      const place = word * this.#width + (bit >> 5);
      if (bit >= 0) this.#bits[place] = (this.#bits[place] as number) | (1 << (bit & 31));
    }
    return word;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#bits.length * 2);
    larger.set(this.#bits);
    this.#bits = larger;
  }

  /** Whether a set holds a word. */
  holds({ few, bit }: Words, word: number): boolean {
    if (few === null)
      return (((this.#bits[word * this.#width + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
    const listed = this.#listed[word];
    for (let at = 0; at < few.length; at += 1) if (few[at] === listed) return true;
    return false;
  }

  /** Whether a set holds one of some words. */
  holdsOne(words: Words, text: Int32Array, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.holds(words, text[at] as number)) return true;
    return false;
  }

  /** Number of a word among those that sets list, or -1. */
  listedOf(word: number): number {
    return this.#listed[word] as number;
  }

  /** The sets with a word that rows wait for, by their `Words.gate`. */
  gatesOf(word: number): readonly number[] {
    return this.#gates[word] as readonly number[];
  }

  /** The rows to look for where a word stands. */
  leadsOf(word: number): readonly number[] {
    return this.#leads[word] as readonly number[];
  }
}
