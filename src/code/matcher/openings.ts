import type { TokenRange } from '../../text/sentences.ts';
import type { KnownText } from './known-text.ts';
import { CERTAIN, NEEDS, type RowIndex, type StoredIndex } from './row-index.ts';
import type { RowRunner } from './run-row.ts';
import { StandingPivots } from './standing-pivots.ts';
import { LEAD, NO_GATE } from './vocabulary.ts';

/** What is told where a row may begin: its number, and the key. */
export type Open = (row: number, key: number) => void;

/** A text that is gone through. */
interface Reading {
  readonly text: KnownText;
  readonly runner: RowRunner;
  readonly open: Open;
}

/** Keys of all texts that may be counted before all is forgotten, so that the count stays a small number. */
const MOST_KEYS = 1 << 29;

/** Goes through texts and tells where the rows that are led to may begin. */
export class Openings {
  readonly #index: RowIndex;
  readonly #stored: StoredIndex;
  readonly #pivots: StandingPivots;
  /** For each row and way, the pivot that stands wherever one leads to it, or -1. */
  readonly #certain: Int32Array;
  /**
   * The number of the text's first key, where the keys of all texts are counted on: what was taken down of the keys of an
   * earlier text lies below it, and need not be wiped out.
   */
  #base = 1;
  /** For each row and way, the key before which all are tried: what leads to it may do so from several words. */
  readonly #tried: Int32Array;
  /** For each gate, the last key with a word of it. */
  readonly #met: Int32Array;

  constructor(index: RowIndex, stored: StoredIndex) {
    this.#index = index;
    this.#stored = stored;
    this.#pivots = new StandingPivots(stored.ledTo);
    this.#tried = new Int32Array(stored.needs.length / NEEDS);
    this.#met = new Int32Array(stored.gates);
    this.#certain = new Int32Array(this.#tried.length).fill(-1);
    for (const [way, place] of stored.ways.entries())
      if (place === CERTAIN) this.#certain[stored.rows + way] = stored.pivotOf[way] as number;
  }

  /** Tells each row and key, those of one row in the order of the text. */
  in(reading: Reading): void {
    const { view, words, vocabulary } = reading.text;
    const { starts, numbers } = vocabulary.leads;
    for (let sentence = 0; sentence < view.sentences.length; sentence += 1) {
      const { from, to } = view.sentences[sentence] as TokenRange;
      this.#meet(from, to, reading.text);
      for (let key = from; key < to; key += 1) {
        const word = words[key] as number;
        for (const row of this.#stored.unled) this.#tryAround(row, key, sentence, reading);
        this.#lead(numbers, starts[word] as number, starts[word + 1] as number, key, sentence, reading);
      }
      this.#openPivots(sentence, reading);
    }
    this.#base += words.length;
    if (this.#base > MOST_KEYS) this.#forget();
  }

  #forget(): void {
    this.#base = 1;
    this.#tried.fill(0);
    this.#met.fill(0);
  }

  /** Takes down the gates of which a word stands in a sentence. */
  #meet(from: number, to: number, { words, vocabulary }: KnownText): void {
    const { starts, numbers } = vocabulary.gates;
    const met = this.#met;
    for (let key = from; key < to; key += 1) {
      const place = this.#base + key;
      const end = starts[(words[key] as number) + 1] as number;
      for (let at = starts[words[key] as number] as number; at < end; at += 1)
        met[numbers[at] as number] = place;
    }
  }

  /** Looks for what a key leads to: the leads between two places of a list. */
  #lead(
    leads: Int32Array,
    begin: number,
    end: number,
    key: number,
    sentence: number,
    reading: Reading,
  ): void {
    if (begin === end) return;
    const met = this.#met;
    const first = this.#base + (reading.text.view.sentences[sentence] as TokenRange).from;
    for (let at = begin; at < end; at += LEAD) {
      const gate = leads[at + 1] as number;
      if (gate !== NO_GATE && (met[gate] as number) < first) continue;
      const other = leads[at + 2] as number;
      if (other !== NO_GATE && (met[other] as number) < first) continue;
      const row = leads[at] as number;
      const pivot = this.#certain[row] as number;
      if (pivot >= 0) this.#pivots.add(pivot, key);
      else this.#tryAround(row, key, sentence, reading);
    }
  }

  /** Looks for the rows and ways that hold a pivot around the keys at which it stands. */
  #openPivots(sentence: number, reading: Reading): void {
    const pivots = this.#pivots;
    const { starts, numbers } = this.#stored.ledTo;
    // One may let others stand, which all come after it.
    for (let at = 0; at < pivots.size; at += 1) {
      const pivot = pivots.at(at);
      const keys = pivots.keysOf(pivot);
      for (let each = 0; each < pivots.countOf(pivot); each += 1)
        this.#lead(
          numbers,
          starts[pivot] as number,
          starts[pivot + 1] as number,
          keys[each] as number,
          sentence,
          reading,
        );
    }
    pivots.clear();
  }

  /** Tries a row or way at those keys around one that leads to it at which it may begin and stand. */
  #tryAround(row: number, key: number, sentence: number, reading: Reading): void {
    const index = this.#index;
    const { text } = reading;
    let first = index.firstAround(row, key, text);
    const { from } = text.view.sentences[sentence] as TokenRange;
    if (first < from) first = from;
    const untried = (this.#tried[row] as number) - this.#base;
    if (first < untried) first = untried;
    const last = index.lastAround(row, key);
    if (last < first) return;
    this.#tried[row] = this.#base + last + 1;
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
    const { rows, ways, pivotOf } = this.#stored;
    const way = row - rows;
    if (way < 0) {
      open(row, key);
      return;
    }
    const pivot = pivotOf[way] as number;
    if (!this.#pivots.standsAt(pivot, key) && runner.mayStand(ways[way] as number, key))
      this.#pivots.add(pivot, key);
  }
}
