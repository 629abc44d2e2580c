import { fitsGlob } from '../../codebook/glob.ts';
import { oncePerWord, type Word } from '../../text/words.ts';

/** A set of words that one token may be: listed ones, and ones that fit a wildcard. */
export interface Words {
  /** Place of the set among those of its program. */
  readonly number: number;
  /** The numbers of its words where they are few and listed; null where the set has a bit. */
  readonly few: readonly number[] | null;
  /** Place of its bit in `KnownWord.bits`. */
  readonly bit: number;
  readonly listed: ReadonlySet<string>;
  readonly globs: readonly (readonly string[])[];
  /** Its number among the sets that patterns wait for; -1 where none does. */
  gate: number;
}

/** What a program knows of one word: which of its sets hold it. One for all places where the word stands. */
export interface KnownWord {
  /** Number of the word where some set lists it, else -1. */
  readonly number: number;
  /** A bit for each set of more than a few words. */
  readonly bits: Uint32Array;
  /** Those of its sets that patterns wait for, by their `Words.gate`. */
  readonly gates: readonly number[];
}

/** Words that are compared one by one sooner than a bit is looked up. */
const FEW = 6;
/** Letters of a wildcard's beginning that it is found by; more would only make more keys to look up. */
const STEM = 3;

/** The word sets of one program. Each word of a text is looked up once and then asked by number which sets hold it. */
export class WordSets {
  #size = 0;
  /** Sets that have a bit. */
  #wide = 0;
  #gates = 0;
  readonly #numbers = new Map<string, number>();
  readonly #unions = new Map<string, Words>();
  readonly #listed = new Map<string, Words[]>();
  readonly #wild = new Map<string, Words[]>();
  /** Made with the first word that is looked up, when all sets are known. */
  #known: ((word: Word) => KnownWord) | undefined;

  /** Number of the sets that patterns wait for. */
  get gates(): number {
    return this.#gates;
  }

  /** Notes that a pattern waits for a set of words. */
  waitFor(words: Words): void {
    if (words.gate < 0) words.gate = this.#gates++;
    this.#known = undefined;
  }

  add(listed: ReadonlySet<string>, globs: Words['globs'] = []): Words {
    const numbers = Array.from(listed, (word) => this.#numberOf(word));
    const few = globs.length === 0 && numbers.length <= FEW ? numbers : null;
    const words: Words = {
      number: this.#size++,
      few,
      bit: few === null ? this.#wide++ : -1,
      listed,
      globs,
      gate: -1,
    };
    for (const word of listed) push(this.#listed, word, words);
    const stems = globs.map(([first = '']) => first.slice(0, STEM));
    for (const stem of new Set(stems)) push(this.#wild, stem, words);
    this.#known = undefined;
    return words;
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** One set of all the words of several. */
  union(parts: readonly Words[]): Words {
    const distinct = [...new Set(parts)];
    const [first] = distinct;
    if (first !== undefined && distinct.length === 1) return first;
    const key = distinct
      .map(({ number }) => number)
      .sort((a, b) => a - b)
      .join();
    let union = this.#unions.get(key);
    if (union === undefined) {
      const listed = new Set(distinct.flatMap((part) => [...part.listed]));
      union = this.add(listed, [...new Set(distinct.flatMap(({ globs }) => globs))]);
      this.#unions.set(key, union);
    }
    return union;
  }

  /** What the sets know of a word. */
  get known(): (word: Word) => KnownWord {
    if (this.#known === undefined) {
      const stranger: KnownWord = { number: -1, bits: bitsFor(this.#wide), gates: [] };
      this.#known = oncePerWord(({ key }) => this.#lookUp(key, stranger));
    }
    return this.#known;
  }

  #lookUp(word: string, stranger: KnownWord): KnownWord {
    const found = new Set(this.#listed.get(word));
    for (let length = 0; length <= Math.min(STEM, word.length); length += 1) {
      for (const words of this.#wild.get(word.slice(0, length)) ?? []) {
        if (words.globs.some((pieces) => fitsGlob(word, pieces))) found.add(words);
      }
    }
    if (found.size === 0) return stranger;
    const bits = [...found].some(({ bit }) => bit >= 0) ? bitsFor(this.#wide) : stranger.bits;
    const gates: number[] = [];
    for (const { bit, gate } of found) {
      if (bit >= 0) setBit(bits, bit);
      if (gate >= 0) gates.push(gate);
    }
    return { number: this.#numbers.get(word) ?? -1, bits, gates };
  }
}

/** Whether one of a program's sets holds a word. */
export function holds({ few, bit }: Words, { number, bits }: KnownWord): boolean {
  if (few === null) return hasBit(bits, bit);
  for (const each of few) if (each === number) return true;
  return false;
}

const bitsFor = (count: number): Uint32Array => new Uint32Array((count + 31) >> 5);

const hasBit = (bits: Uint32Array, place: number): boolean =>
  (((bits[place >> 5] as number) >>> (place & 31)) & 1) === 1;

function setBit(bits: Uint32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
