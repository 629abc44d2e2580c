import type { TokenRange } from '../../text/sentences.ts';
import type { KnownText } from './known-text.ts';
import { ascending, listsOf } from './number-lists.ts';
import { CERTAIN, NEEDS, type RowIndex, type StoredIndex } from './row-index.ts';
import type { RowRunner } from './run-row.ts';
import { LEAD, NO_GATE, type Vocabulary } from './vocabulary.ts';

/** What is told where a row may begin: its number, and the key. */
export type Open = (row: number, key: number) => void;

/** A text that is gone through. */
interface Reading {
  readonly text: KnownText;
  readonly runner: RowRunner;
  readonly open: Open;
}

/** Goes through texts and tells where the rows that are led to may begin. */
export class Openings {
  readonly #index: RowIndex;
  readonly #stored: StoredIndex;
  readonly #ledTo: readonly (readonly number[])[];
  /** For each row and way, the key before which all are tried: what leads to it may do so from several words. */
  readonly #tried: Int32Array;
  /** The rows and ways that were tried in the text. There are many more. */
  #triedRows: number[] = [];
  /** For each gate, the number of the last sentence with a word of it, from 1 on. */
  readonly #metIn: Int32Array;
  /** For each pivot, the keys at which it stands in the sentence that is read. */
  readonly #stands: readonly number[][];
  /** The pivots that stand in it, in order. */
  #standing: number[] = [];

  constructor(index: RowIndex, stored: StoredIndex) {
    this.#index = index;
    this.#stored = stored;
    this.#tried = new Int32Array(stored.needs.length / NEEDS);
    this.#metIn = new Int32Array(stored.gates);
    this.#ledTo = listsOf(stored.ledTo);
    this.#stands = this.#ledTo.map(() => []);
  }

  /** Tells each row and key, those of one row in the order of the text. */
  in(reading: Reading): void {
    const { view, words, vocabulary } = reading.text;
    for (const row of this.#triedRows) this.#tried[row] = 0;
    this.#triedRows = [];
    this.#metIn.fill(0);
    for (let sentence = 0; sentence < view.sentences.length; sentence += 1) {
      const { from, to } = view.sentences[sentence] as TokenRange;
      for (let key = from; key < to; key += 1) this.#meet(words[key] as number, sentence, vocabulary);
      for (let key = from; key < to; key += 1) {
        for (const row of this.#stored.unled) this.#tryAround(row, key, sentence, reading);
        this.#lead(vocabulary.leads[words[key] as number] as readonly number[], key, sentence, reading);
      }
      // One may let others stand, which all come after it.
      for (let at = 0; at < this.#standing.length; at += 1)
        this.#openAround(this.#standing[at] as number, sentence, reading);
      this.#standing = [];
    }
  }

  /** Takes down that a word of these gates stands in a sentence. */
  #meet(word: number, sentence: number, { gates }: Vocabulary): void {
    const of = gates[word] as readonly number[];
    for (let at = 0; at < of.length; at += 1) this.#metIn[of[at] as number] = sentence + 1;
  }

  /** Looks for what a key leads to, one lead behind the other. */
  #lead(leads: readonly number[], key: number, sentence: number, reading: Reading): void {
    for (let at = 0; at < leads.length; at += LEAD)
      if (this.#has(leads[at + 1] as number, sentence) && this.#has(leads[at + 2] as number, sentence))
        this.#tryAround(leads[at] as number, key, sentence, reading);
  }

  /** Whether a word of a gate stands in the sentence. */
  #has(gate: number, sentence: number): boolean {
    return gate === NO_GATE || this.#metIn[gate] === sentence + 1;
  }

  /** Looks for the rows and ways that hold a pivot around the keys at which it stands. */
  #openAround(pivot: number, sentence: number, reading: Reading): void {
    const keys = this.#stands[pivot] as number[];
    if (keys.length > 1) keys.sort(ascending);
    for (const key of keys) this.#lead(this.#ledTo[pivot] as readonly number[], key, sentence, reading);
    keys.length = 0;
  }

  /** Tries a row or way at those keys around one that leads to it at which it may begin and stand. */
  #tryAround(row: number, key: number, sentence: number, reading: Reading): void {
    const way = row - this.#stored.rows;
    if (way >= 0 && this.#stored.ways[way] === CERTAIN) {
      this.#takeDown(way, key);
      return;
    }
    const index = this.#index;
    const { text } = reading;
    const { from } = text.view.sentences[sentence] as TokenRange;
    const first = Math.max(from, index.firstAround(row, key, text), this.#tried[row] as number);
    const last = index.lastAround(row, key);
    if (last < first) return;
    if (this.#tried[row] === 0) this.#triedRows.push(row);
    this.#tried[row] = last + 1;
    if (!index.mayStand(row, text, sentence, first, last)) return;
    const end = index.lastStart(row, text, sentence, last);
    for (let begin = first; begin <= end; begin += 1)
      if (
        index.mayBegin(row, text, begin) &&
        (first === last || index.mayStand(row, text, sentence, begin, begin))
      )
        this.#try(row, begin, reading);
  }

  #try(row: number, key: number, { open, runner }: Reading): void {
    const { rows, ways } = this.#stored;
    const way = row - rows;
    if (way < 0) open(row, key);
    else if (!this.#keysOf(way).includes(key) && runner.mayStand(ways[way] as number, key))
      this.#takeDown(way, key);
  }

  /** The keys of the sentence at which the pivot of a way stands, as far as they are known. */
  #keysOf(way: number): number[] {
    return this.#stands[this.#stored.pivotOf[way] as number] as number[];
  }

  /** Takes down that a way, and so its pivot, stands at a key. */
  #takeDown(way: number, key: number): void {
    const keys = this.#keysOf(way);
    if (keys.includes(key)) return;
    if (keys.push(key) === 1) this.#stand(this.#stored.pivotOf[way] as number);
  }

  /** Puts a pivot among those that stand in the sentence. */
  #stand(pivot: number): void {
    const standing = this.#standing;
    let at = standing.push(pivot) - 1;
    for (; at > 0 && (standing[at - 1] as number) > pivot; at -= 1) standing[at] = standing[at - 1] as number;
    standing[at] = pivot;
  }
}
