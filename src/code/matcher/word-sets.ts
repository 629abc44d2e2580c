import { groupBy } from '../../model/group-by.ts';
import { ascending, packLists } from './number-lists.ts';
import { type Glob, type Lead, stemOf, type Test, type Wildcard, type WordTable } from './vocabulary.ts';

/** What a set holds. */
export interface Content {
  readonly listed: ReadonlySet<string>;
  readonly globs: readonly Glob[];
}

/** A set of words that one token may be: listed ones, and ones that fit a wildcard. */
export interface Words extends Content {
  /** Place of the set among those of its program. */
  readonly number: number;
}

/** The word sets of a program that is being compiled. */
export class WordSets {
  /** By their words. */
  readonly #sets = new Map<string, Words>();
  readonly #unions = new Map<string, Words>();
  readonly #numbers = new Map<string, number>();
  /** The sets that have a bit, each at the place of its bit. */
  readonly #asked = new Map<Words, number>();
  /** For each set that leads to rows, these. */
  readonly #leads = new Map<Words, Lead[]>();

  /** The set of some words, the same where there was one before. */
  add(listed: ReadonlySet<string>, globs: readonly Glob[] = []): Words {
    const key = [...listed, ...globs.map((glob) => glob.join('*'))].join(' ');
    const before = this.#sets.get(key);
    if (before !== undefined) return before;
    const words = { number: this.#sets.size, listed, globs };
    this.#sets.set(key, words);
    return words;
  }

  /** The number of a word that sets list. */
  numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** What tells whether a set holds a word. */
  testOf(words: Words): Test {
    const [only] = words.listed;
    return only !== undefined && words.listed.size === 1 && words.globs.length === 0
      ? ~this.numberOf(only)
      : this.bitOf(words);
  }

  /** Number of the sets that have a bit. */
  get size(): number {
    return this.#asked.size;
  }

  /** The same for any set by a bit; bits are numbered as they are asked for. */
  bitOf(words: Words): number {
    const bit = this.#asked.get(words) ?? this.#asked.size;
    this.#asked.set(words, bit);
    return bit;
  }

  /** Lets the words of a set lead to a row: it is looked for only where one of them stands. */
  lead(words: Words, lead: Lead): void {
    const leads = this.#leads.get(words);
    if (leads === undefined) this.#leads.set(words, [lead]);
    else leads.push(lead);
  }

  /** One set of all the words of several. */
  union(parts: readonly Words[]): Words {
    const distinct = [...new Set(parts)];
    const [first] = distinct;
    if (first !== undefined && distinct.length === 1) return first;
    const key = distinct
      .map(({ number }) => number)
      .sort(ascending)
      .join();
    let union = this.#unions.get(key);
    if (union === undefined) {
      const listed = new Set<string>();
      for (const part of distinct) for (const word of part.listed) listed.add(word);
      union = this.add(listed, [...new Set(distinct.flatMap(({ globs }) => globs))]);
      this.#unions.set(key, union);
    }
    return union;
  }

  /** What the sets know of words, when all are asked for that will be. */
  get table(): WordTable {
    const bits: number[][] = [];
    const leads: number[][] = [];
    const wild = new Map<string, Wildcard>();
    const tell = (words: Words, say: (facts: Pick<Wildcard, 'bits' | 'leads'>) => void) => {
      for (const word of words.listed) {
        const number = this.numberOf(word);
        bits[number] ??= [];
        leads[number] ??= [];
        say({ bits: bits[number], leads: leads[number] });
      }
      for (const pieces of new Set(words.globs)) {
        const key = pieces.join('*');
        const wildcard = wild.get(key) ?? { number: wild.size, pieces, bits: [], leads: [] };
        wild.set(key, wildcard);
        say(wildcard);
      }
    };
    for (const [words, bit] of this.#asked) tell(words, (facts) => facts.bits.push(bit));
    for (const [words, leads] of this.#leads) tell(words, (facts) => facts.leads.push(...leads.flat()));
    const numbers = this.#numbers;
    const packed = (lists: number[][]) => packLists(Array.from(numbers, (_, at) => lists[at] ?? []));
    return {
      size: this.#asked.size,
      numbers,
      bits: packed(bits),
      leads: packed(leads),
      wild: groupBy(wild.values(), ({ pieces }) => stemOf(pieces[0] ?? '')),
    };
  }
}
