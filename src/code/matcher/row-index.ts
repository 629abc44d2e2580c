import type { TokenRange } from '../../text/sentences.ts';
import type { KnownText } from './known-text.ts';
import type { NumberLists } from './number-lists.ts';
import { ANYTHING } from './row-code.ts';
import { LONGEST_MATCH } from './states.ts';

/**
 * What matches of rows cannot do without, as plain data. Behind the rows come the ways in which pivots may stand. A pivot
 * is a choice with rarer words than all else in rows that hold it: they are looked for where it stands.
 */
export interface StoredIndex {
  /** `NEEDS` numbers for each row, then for each way. */
  readonly needs: Int32Array;
  readonly rows: number;
  /** The rows and ways to look for at every key, since no word leads to them. */
  readonly unled: readonly number[];
  /** Number of the bits of words that stand for gates; these come first. */
  readonly gates: number;
  /** For each way, its place in the code, or `CERTAIN`, and its pivot. */
  readonly ways: Int32Array;
  readonly pivotOf: Int32Array;
  /** For each pivot, the rows and ways that it leads to, one lead behind the other; ways are of pivots that come after it. */
  readonly ledTo: NumberLists;
}

/** In place of a way's place: it stands wherever it may begin. */
export const CERTAIN = -1;

/** Gates that are asked for beside that which leads to a row; more would be asked for longer than it takes to try. */
export const MOST_GATES = 2;

/**
 * What is known of a row: what it may be (flags), the test of the words that it may begin with, what leads to it, and its
 * other gates: how many, and each. Of these is known the test of their words, and how far behind the beginning of the row
 * they stand, see `Gate`.
 */
const [FLAGS, FIRSTS, LED_BY, COUNT, GATES] = [0, 1, 2, 6, 7] as const;
/** Of a gate. */
const [WORDS, LEAST, MOST, TARGETS, GATE] = [0, 1, 2, 3, 4] as const;
export const NEEDS = GATES + GATE * MOST_GATES;

/**
 * A mention may begin it; nothing else may; it stands at the beginning of its sentence; it asks for a part of speech; there
 * are words of which each match holds one.
 */
export const [TARGET, ONLY_TARGET, AT_START, POS, WORDED] = [1, 2, 4, 8, 16] as const;

/**
 * Tells where rows need not be tried. A row is tried only where it may begin with the word that stands there, and where a
 * word of each of its gates stands as far behind as it must.
 */
export class RowIndex {
  readonly #needs: Int32Array;

  constructor({ needs }: Pick<StoredIndex, 'needs'>) {
    this.#needs = needs;
  }

  /** Whether a row asks for a part of speech. */
  asksForPos(row: number): boolean {
    return this.#is(row, POS);
  }

  /** The first key at which a row may begin where that which leads to it stands at a key. */
  firstAround(row: number, key: number, text: KnownText): number {
    return key - this.#farthest(row * NEEDS + LED_BY, text);
  }

  /** The last one. */
  lastAround(row: number, key: number): number {
    return key - (this.#needs[row * NEEDS + LED_BY + LEAST] as number);
  }

  /** Whether a row that begins between two keys of a sentence may stand, by the words of its gates. */
  mayStand(row: number, text: KnownText, sentence: number, first: number, last: number): boolean {
    const needs = this.#needs;
    const stop = (text.view.sentences[sentence] as TokenRange).to - 1;
    let gate = row * NEEDS + GATES;
    for (let left = needs[row * NEEDS + COUNT] as number; left > 0; left -= 1) {
      const to = Math.min(last + this.#farthest(gate, text), stop);
      if (!text.holdsOne(needs[gate + WORDS] as number, first + (needs[gate + LEAST] as number), to))
        return false;
      gate += GATE;
    }
    return true;
  }

  /** Most keys between the beginning of a match and a gate. */
  #farthest(gate: number, { longestMention }: KnownText): number {
    const needs = this.#needs;
    const targets = needs[gate + TARGETS] as number;
    return Math.min(LONGEST_MATCH, (needs[gate + MOST] as number) + targets * longestMention);
  }

  /** Where in a sentence a row may begin, by its words alone. */
  starts(row: number, sentence: number, text: KnownText): number[] {
    const { from, to } = text.view.sentences[sentence] as TokenRange;
    const found: number[] = [];
    const rarest = this.#needs[row * NEEDS + LED_BY + WORDS] as number;
    if (this.#is(row, WORDED) && !text.holdsOne(rarest, from, to - 1)) return found;
    if (!this.mayStand(row, text, sentence, from, to - 1)) return found;
    const end = this.lastStart(row, text, sentence, to - 1);
    for (let key = from; key <= end; key += 1) if (this.mayBegin(row, text, key)) found.push(key);
    return found;
  }

  /** The last key, of those up to another, at which a row may begin. */
  lastStart(row: number, { firstWords }: KnownText, sentence: number, last: number): number {
    return this.#is(row, AT_START) ? Math.min(last, firstWords[sentence] as number) : last;
  }

  /** Whether a row may begin with what stands at a key. */
  mayBegin(row: number, text: KnownText, key: number): boolean {
    if (this.#is(row, TARGET) && text.view.mentionAt[key] !== -1) return true;
    if (this.#is(row, ONLY_TARGET)) return false;
    const firsts = this.#needs[row * NEEDS + FIRSTS] as number;
    return firsts === ANYTHING || text.passes(firsts, key);
  }

  #is(row: number, flag: number): boolean {
    return ((this.#needs[row * NEEDS + FLAGS] as number) & flag) !== 0;
  }
}
