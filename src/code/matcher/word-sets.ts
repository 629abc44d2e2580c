import { fitsGlob } from '../../codebook/glob.ts';
import { oncePerWord, type Word } from '../../text/words.ts';
import { Vocabulary, type Words } from './vocabulary.ts';

/** What stands between the stars of a wildcard, in order. */
type Glob = readonly string[];

/** What a set holds. */
export interface Content {
  readonly listed: ReadonlySet<string>;
  readonly globs: readonly Glob[];
}

/** What the sets of a program know of words. */
interface KnownWords {
  readonly vocabulary: Vocabulary;
  /** The number of a word in the vocabulary. */
  readonly numberOf: (word: Word) => number;
}

/** Word sets as plain data, in which each is the object that rows ask for. */
export interface StoredSets {
  readonly wide: number;
  readonly gates: number;
  readonly numbers: Map<string, number>;
  readonly listed: Map<string, Words[]>;
  readonly wild: Map<string, Map<Glob, Words[]>>;
  readonly leads: number[][];
  readonly passedOver: Words;
}

/** Words that are compared one by one sooner than a bit is looked up. */
const FEW = 4;
/** Quotation marks, brackets around one word, and marks of emphasis. */
const AROUND_WORDS = new Set(['"', "'", '*', '‹', '›']);
/** Letters of a wildcard's beginning that it is found by; more would only make more keys to look up. */
const STEM = 3;

/** The word sets of one program. Each word of a text is looked up once and then asked by number which sets hold it. */
export class WordSets {
  #size = 0;
  /** Sets that have a bit. */
  #wide: number;
  readonly #numbers: Map<string, number>;
  /** By their words. */
  readonly #sets = new Map<string, Words>();
  readonly #unions = new Map<string, Words>();
  /** Of the sets that were made here. */
  readonly #contents = new Map<Words, Content>();
  readonly #listed: Map<string, Words[]>;
  /** By the beginning of a wildcard, those that begin so, each with the sets that have it. */
  readonly #wild: Map<string, Map<Glob, Words[]>>;
  #gates: number;
  /** For each set that leads to rows, by its number. */
  readonly #leads: number[][];
  /** Made with the first word that is looked up, when all sets are known. */
  #known: KnownWords | undefined;
  /** Marks that rows pass over between two words. */
  readonly passedOver: Words;

  /** @param stored those of a program that is complete; without them, there are none yet */
  constructor(stored?: StoredSets) {
    this.#wide = stored?.wide ?? 0;
    this.#numbers = stored?.numbers ?? new Map();
    this.#listed = stored?.listed ?? new Map();
    this.#wild = stored?.wild ?? new Map();
    this.#gates = stored?.gates ?? 0;
    this.#leads = stored?.leads ?? [];
    this.passedOver = stored?.passedOver ?? this.add(AROUND_WORDS);
  }

  /** What is needed of them to look words up. */
  get stored(): StoredSets {
    const [wide, gates, numbers, listed] = [this.#wide, this.#gates, this.#numbers, this.#listed];
    return {
      wide,
      gates,
      numbers,
      listed,
      wild: this.#wild,
      leads: this.#leads,
      passedOver: this.passedOver,
    };
  }

  /** The set of some words, the same where there was one before. */
  add(listed: ReadonlySet<string>, globs: readonly Glob[] = []): Words {
    const key = [...listed, ...globs.map((glob) => glob.join('*'))].join(' ');
    const words = this.#sets.get(key) ?? this.#make(listed, globs);
    this.#sets.set(key, words);
    return words;
  }

  #make(listed: ReadonlySet<string>, globs: readonly Glob[]): Words {
    const numbers = Array.from(listed, (word) => this.#addWord(word));
    const few = globs.length === 0 && numbers.length <= FEW ? numbers : null;
    const words: Words = {
      number: this.#size++,
      few,
      bit: few === null ? this.#wide++ : -1,
      gate: -1,
    };
    this.#contents.set(words, { listed, globs });
    for (const word of listed) push(this.#listed, word, words);
    for (const glob of new Set(globs)) {
      const stem = (glob[0] ?? '').slice(0, STEM);
      const alike = this.#wild.get(stem) ?? new Map<Glob, Words[]>();
      this.#wild.set(stem, alike);
      push(alike, glob, words);
    }
    this.#known = undefined;
    return words;
  }

  #addWord(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** Number of a word that some set lists; -1 where none does. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  /** Lets the words of a set lead to a row: it is looked for only where one of them stands. */
  lead(words: Words, row: number): void {
    this.#leads[words.number] ??= [];
    this.#leads[words.number]?.push(row);
    this.#known = undefined;
  }

  /** Notes that rows wait for a set of words beside the one that leads to them. */
  waitFor(words: Words): void {
    if (words.gate < 0) words.gate = this.#gates++;
    this.#known = undefined;
  }

  /** Number of the sets that rows wait for. */
  get gates(): number {
    return this.#gates;
  }

  /** What a set holds that was made here. */
  contentOf(words: Words): Content {
    return this.#contents.get(words) as Content;
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
      const listed = new Set<string>();
      const contents = distinct.map((part) => this.contentOf(part));
      for (const part of contents) for (const word of part.listed) listed.add(word);
      union = this.add(listed, [...new Set(contents.flatMap(({ globs }) => globs))]);
      this.#unions.set(key, union);
    }
    return union;
  }

  /** What the sets know of words. */
  get known(): KnownWords {
    this.#known ??= this.#knowing();
    return this.#known;
  }

  #knowing(): KnownWords {
    const vocabulary = new Vocabulary(this.#wide);
    // Many forms have one key, and forms are forgotten where they are too many.
    const listed = new Map<string, number>();
    const numberOf = oncePerWord(({ key }) => {
      const before = listed.get(key);
      if (before !== undefined) return before;
      const sets = [...(this.#listed.get(key) ?? []), ...this.#fittedBy(key)];
      const number = vocabulary.numberOf(this.numberOf(key), sets, this.#ledBy(sets));
      if (this.#listed.has(key)) listed.set(key, number);
      return number;
    });
    return { vocabulary, numberOf };
  }

  /** The rows that some sets lead to, each once. */
  #ledBy(sets: readonly Words[]): number[] {
    return [...new Set(sets.flatMap(({ number }) => this.#leads[number] ?? []))];
  }

  /** The sets with a wildcard that a word fits. */
  #fittedBy(word: string): Words[] {
    const found: Words[] = [];
    for (let length = 0; length <= Math.min(STEM, word.length); length += 1) {
      for (const [glob, sets] of this.#wild.get(word.slice(0, length)) ?? [])
        if (fitsGlob(word, glob)) found.push(...sets);
    }
    return found;
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
