import type { TokenRange } from '../../text/sentences.ts';
import type { KnownText } from './known-text.ts';
import { listsOf } from './number-lists.ts';
import { CERTAIN, NEEDS, type RowIndex, type StoredIndex } from './row-index.ts';
import type { RowRunner } from './run-row.ts';
import { LEAD, NO_GATE } from './vocabulary.ts';

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
  /** The bits of all words of the sentence that is read, as far as they are bits of gates. */
  readonly #gates: Int32Array;
  /** For each pivot, the keys at which it stands in the sentence that is read. */
  readonly #stands: readonly number[][];
  /** The pivots that stand in it. */
  #standing: number[] = [];

  constructor(index: RowIndex, stored: StoredIndex) {
    this.#index = index;
    this.#stored = stored;
    this.#tried = new Int32Array(stored.needs.length / NEEDS);
    this.#gates = new Int32Array((stored.gates + 31) >> 5);
    this.#ledTo = listsOf(stored.ledTo);
    this.#stands = this.#ledTo.map(() => []);
  }

  /** Tells each row and key, those of one row in the order of the text. */
  in(reading: Reading): void {
    const { view, words, vocabulary } = reading.text;
    this.#tried.fill(0);
    for (let sentence = 0; sentence < view.sentences.length; sentence += 1) {
      const { from, to } = view.sentences[sentence] as TokenRange;
      this.#readGates(reading.text, from, to);
      for (let key = from; key < to; key += 1) {
        for (const row of this.#stored.unled) this.#try(row, key, sentence, reading);
        this.#lead(vocabulary.leads[words[key] as number] as readonly number[], key, sentence, reading);
      }
      for (const pivot of this.#standing) this.#openAround(pivot, sentence, reading);
      this.#standing = [];
    }
  }

  #readGates({ words, vocabulary: { bits, width } }: KnownText, from: number, to: number): void {
    const gates = this.#gates;
    gates.fill(0);
    for (let key = from; key < to; key += 1) {
      const of = (words[key] as number) * width;
      for (let at = 0; at < gates.length; at += 1)
        gates[at] = (gates[at] as number) | (bits[of + at] as number);
    }
  }

  /** Looks for what a key leads to. */
  #lead(leads: readonly number[], key: number, sentence: number, reading: Reading): void {
    for (let at = 0; at < leads.length; at += LEAD)
      if (this.#has(leads[at + 1] as number) && this.#has(leads[at + 2] as number))
        this.#try(leads[at] as number, key, sentence, reading);
  }

  /** Whether a word of a gate stands in the sentence. */
  #has(gate: number): boolean {
    return gate === NO_GATE || (((this.#gates[gate >> 5] as number) >>> (gate & 31)) & 1) === 1;
  }

  #try(row: number, key: number, sentence: number, reading: Reading): void {
    if (row < this.#stored.rows) this.#tryAround(row, key, sentence, reading, reading.open);
    else this.#tryWay(row, key, sentence, reading);
  }

  #tryWay(way: number, key: number, sentence: number, reading: Reading): void {
    const { rows, ways, pivotOf } = this.#stored;
    const place = ways[way - rows] as number;
    const pivot = pivotOf[way - rows] as number;
    const keys = this.#stands[pivot] as number[];
    this.#tryAround(way, key, sentence, reading, (_, begin) => {
      if (keys.includes(begin)) return;
      if (place !== CERTAIN && !reading.runner.mayStand(place, begin)) return;
      if (keys.push(begin) === 1) this.#standing.push(pivot);
    });
  }

  /** Looks for the rows that hold a pivot around the keys at which it stands. */
  #openAround(pivot: number, sentence: number, reading: Reading): void {
    const keys = this.#stands[pivot] as number[];
    keys.sort((a, b) => a - b);
    for (const row of this.#ledTo[pivot] as readonly number[])
      for (const key of keys) this.#tryAround(row, key, sentence, reading, reading.open);
    keys.length = 0;
  }

  /** Opens a row at those keys around one that leads to it at which it may begin and stand. */
  #tryAround(row: number, key: number, sentence: number, { text }: Reading, open: Open): void {
    const index = this.#index;
    const { from } = text.view.sentences[sentence] as TokenRange;
    const first = Math.max(from, index.firstAround(row, key, text), this.#tried[row] as number);
    const last = index.lastAround(row, key);
    if (last < first) return;
    this.#tried[row] = last + 1;
    if (!index.mayStand(row, text, sentence, first, last)) return;
    const end = index.lastStart(row, text, sentence, last);
    for (let begin = first; begin <= end; begin += 1)
      if (index.mayBegin(row, text, begin) && index.mayStand(row, text, sentence, begin, begin))
        open(row, begin);
  }
}
