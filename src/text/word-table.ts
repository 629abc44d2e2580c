import { detached } from './detached.ts';
import { fnv1a } from './fnv1a.ts';

/** Something that is kept under its written form. */
interface Written {
  readonly form: string;
}

/**
 * Keeps what is made of each word of a text, found by its letters where they stand: a Map would want each word cut out of
 * its text before it could be looked up. Words are forgotten by generations, as in `remembering`.
 */
export class WordTable<Kept extends Written> {
  readonly #make: (form: string) => Kept;
  #young: Generation<Kept>;
  #old: Generation<Kept>;

  /** @param most words that are kept, a power of two */
  constructor(make: (form: string) => Kept, most: number) {
    this.#make = make;
    this.#young = new Generation(most / 2);
    this.#old = new Generation(most / 2);
  }

  /** What is kept of the word between two places of a text. */
  at(text: string, start: number, end: number): Kept {
    const hash = spread(fnv1a(text, start, end));
    const known = this.#young.get(text, start, end, hash);
    if (known !== undefined) return known;
    const word = this.#old.get(text, start, end, hash) ?? this.#make(detached(text.slice(start, end)));
    if (this.#young.isFull) {
      [this.#young, this.#old] = [this.#old, this.#young];
      this.#young.clear();
    }
    this.#young.add(word, hash);
    return word;
  }
}

/** So many words by their letters: open addressing with linear probing, at most half full. */
class Generation<Kept extends Written> {
  readonly #most: number;
  #size = 0;
  readonly #words: (Kept | null)[];
  /** Of the words in the same slots, so that others need not be looked at. */
  readonly #hashes: Int32Array;

  constructor(most: number) {
    this.#most = most;
    this.#words = new Array<Kept | null>(most * 2).fill(null);
    this.#hashes = new Int32Array(most * 2);
  }

  get isFull(): boolean {
    return this.#size === this.#most;
  }

  get(text: string, start: number, end: number, hash: number): Kept | undefined {
    const last = this.#hashes.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const word = this.#words[slot] as Kept | null;
      if (word === null) return undefined;
      if (this.#hashes[slot] === hash && standsAt(word.form, text, start, end)) return word;
    }
  }

  /** Adds a word that is not there. */
  add(word: Kept, hash: number): void {
    const last = this.#hashes.length - 1;
    let slot = hash & last;
    while (this.#words[slot] !== null) slot = (slot + 1) & last;
    this.#words[slot] = word;
    this.#hashes[slot] = hash;
    this.#size += 1;
  }

  clear(): void {
    this.#words.fill(null);
    this.#size = 0;
  }
}

function standsAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at += 1)
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** With the upper bits in the lower ones too, by which slots are found. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
