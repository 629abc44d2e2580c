import type { TokenRange } from '../../text/sentences.ts';
import type { KnownText } from './known-text.ts';
import type { Row } from './nodes.ts';
import { asksForPos } from './parts-of-speech.ts';
import { type Gate, Reach } from './reach.ts';
import { ANYTHING } from './row-code.ts';
import { LONGEST_MATCH } from './states.ts';
import type { WordSets } from './word-sets.ts';

/** What matches of rows cannot do without, as plain data. */
export interface StoredIndex {
  /** `NEEDS` numbers for each row. */
  readonly needs: Int32Array;
  /** Rows to look for in every text that no word leads to. */
  readonly unled: readonly number[];
}

/** Gates that are asked for; more would be asked for longer than it takes to try. */
const MOST_GATES = 3;

/**
 * What is known of a row: what it may be (flags), the test of the words that it may begin with, how many gates it has, and
 * for each gate the test of its words and what `Gate` tells of where they stand. Those of the rarest words come first.
 */
const [FLAGS, FIRSTS, COUNT, GATES] = [0, 1, 2, 3] as const;
/** Of a gate. */
const [WORDS, LEAST, MOST, TARGETS, GATE] = [0, 1, 2, 3, 4] as const;
const NEEDS = GATES + GATE * MOST_GATES;

/** A mention may begin it; nothing else may; it stands at the beginning of its sentence; it asks for a part of speech. */
const [TARGET, ONLY_TARGET, AT_START, POS] = [1, 2, 4, 8] as const;

/**
 * Tells where rows need not be tried. A row is tried only where it may begin with the word that stands there, and where a
 * word of each of its gates stands as far behind as it must.
 */
export class RowIndex {
  readonly #needs: Int32Array;
  readonly #unled: readonly number[];

  constructor({ needs, unled }: StoredIndex) {
    this.#needs = needs;
    this.#unled = unled;
  }

  /** Whether a row asks for a part of speech. */
  asksForPos(row: number): boolean {
    return this.#is(row * NEEDS, POS);
  }

  /**
   * Where in a text the rows that are led to may begin, by its words alone. A row is led to by the rarest words that it
   * cannot do without.
   *
   * @param open is told each row and key, those of one row in the order of the text
   */
  openings(text: KnownText, open: (row: number, key: number) => void): void {
    const { view, words, vocabulary } = text;
    const needs = this.#needs;
    // For each row, the key before which all are tried: what leads to it may do so from several words.
    const tried = new Int32Array(needs.length / NEEDS);
    const openUpTo = (row: number, first: number, last: number, sentence: number) => {
      const begin = Math.max(first, tried[row] as number);
      if (last < begin) return;
      tried[row] = last + 1;
      const of = row * NEEDS;
      if (!this.#mayStand(of, text, sentence, begin, last)) return;
      const end = this.#lastStart(of, text, sentence, last);
      for (let key = begin; key <= end; key += 1)
        if (this.#mayBegin(of, text, key) && this.#mayStand(of, text, sentence, key, key)) open(row, key);
    };
    for (const [sentence, { from, to }] of view.sentences.entries()) {
      for (const row of this.#unled) openUpTo(row, from, to - 1, sentence);
      for (let key = from; key < to; key += 1) {
        const leads = vocabulary.leads[words[key] as number] as readonly number[];
        for (let at = 0; at < leads.length; at += 1) {
          const row = leads[at] as number;
          const gate = row * NEEDS + GATES;
          const first = key - this.#farthest(gate, text);
          openUpTo(row, Math.max(from, first), key - (needs[gate + LEAST] as number), sentence);
        }
      }
    }
  }

  /** Whether a row that begins between two keys may stand, by the words of its gates but the first. */
  #mayStand(of: number, text: KnownText, sentence: number, first: number, last: number): boolean {
    const needs = this.#needs;
    const stop = (text.view.sentences[sentence] as TokenRange).to - 1;
    const end = of + GATES + GATE * (needs[of + COUNT] as number);
    for (let gate = of + GATES + GATE; gate < end; gate += GATE) {
      const from = first + (needs[gate + LEAST] as number);
      const to = Math.min(last + this.#farthest(gate, text), stop);
      if (text.firstOf(needs[gate + WORDS] as number, from, to) === -1) return false;
    }
    return true;
  }

  /** Most keys between the beginning of a match and a word of a gate. */
  #farthest(gate: number, { longestMention }: KnownText): number {
    const needs = this.#needs;
    const targets = needs[gate + TARGETS] as number;
    return Math.min(LONGEST_MATCH, (needs[gate + MOST] as number) + targets * longestMention);
  }

  /** Where in a sentence a row may begin, by its words alone. */
  starts(row: number, sentence: number, text: KnownText): number[] {
    const of = row * NEEDS;
    const needs = this.#needs;
    const { from, to } = text.view.sentences[sentence] as TokenRange;
    const found: number[] = [];
    for (let at = 0; at < (needs[of + COUNT] as number); at += 1)
      if (text.firstOf(needs[of + GATES + GATE * at] as number, from, to - 1) === -1) return found;
    const end = this.#lastStart(of, text, sentence, to - 1);
    for (let key = from; key <= end; key += 1) if (this.#mayBegin(of, text, key)) found.push(key);
    return found;
  }

  /** The last key, of those up to another, at which a row may begin. */
  #lastStart(of: number, { firstWords }: KnownText, sentence: number, last: number): number {
    return this.#is(of, AT_START) ? Math.min(last, firstWords[sentence] as number) : last;
  }

  #mayBegin(of: number, text: KnownText, key: number): boolean {
    if (this.#is(of, TARGET) && text.view.mentionAt[key] !== -1) return true;
    if (this.#is(of, ONLY_TARGET)) return false;
    const firsts = this.#needs[of + FIRSTS] as number;
    return firsts === ANYTHING || text.passes(firsts, key);
  }

  #is(of: number, flag: number): boolean {
    return ((this.#needs[of + FLAGS] as number) & flag) !== 0;
  }
}

/** Finds out what rows cannot do without, one after the other. */
export class RowIndexer {
  readonly #sets: WordSets;
  readonly #reach: Reach;
  readonly #needs: number[] = [];
  readonly #gates: (readonly Gate[])[] = [];
  readonly #unled: number[] = [];

  /** @param others rows that are looked for by something else */
  constructor(rows: readonly Row[], sets: WordSets, others: ReadonlySet<number> = new Set()) {
    this.#sets = sets;
    this.#reach = new Reach(sets);
    for (const [number, row] of rows.entries()) {
      if (others.has(number)) this.#addNeeds(0, ANYTHING, []);
      else this.#add(row);
    }
  }

  #add(row: Row): void {
    const { words, target, any } = this.#reach.firsts(row);
    const flags =
      (target ? TARGET : 0) |
      (target && words.length === 0 ? ONLY_TARGET : 0) |
      (row[0]?.kind === 'start' ? AT_START : 0) |
      (asksForPos(row) ? POS : 0);
    const firsts = any ? ANYTHING : this.#sets.testOf(this.#sets.union(words));
    this.#addNeeds(flags, firsts, this.#reach.gates(row).slice(0, MOST_GATES));
  }

  #addNeeds(flags: number, firsts: number, gates: readonly Gate[]): void {
    const numbers = [flags, firsts, gates.length];
    for (const { words, least, most, targets } of gates)
      numbers.push(this.#sets.testOf(words), least, most, targets);
    while (numbers.length < NEEDS) numbers.push(0);
    this.#needs.push(...numbers);
    this.#gates.push(gates);
  }

  /** Has a row found by `openings`. */
  lead(row: number): void {
    const [gate] = this.#gates[row] as readonly Gate[];
    if (gate === undefined) this.#unled.push(row);
    else this.#sets.lead(gate.words, row);
  }

  /** Rows in the order in which to look for them where one that is missing makes the others needless. */
  rarestFirst(rows: readonly number[]): number[] {
    const cost = (row: number) => this.#gates[row]?.[0]?.cost ?? Number.MAX_VALUE;
    return rows.toSorted((a, b) => cost(a) - cost(b));
  }

  get stored(): StoredIndex {
    return { needs: Int32Array.from(this.#needs), unled: this.#unled };
  }
}
