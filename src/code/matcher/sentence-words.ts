import type { Token } from '../../text/tokens.ts';
import type { TextView } from './text-view.ts';
import type { KnownWord, WordSets } from './word-sets.ts';

/** The words of a text as a program knows them, and for each sentence the sets that patterns wait for and that it has a word of. */
export class SentenceWords {
  /** One for each key. */
  readonly words: readonly KnownWord[];
  /** Numbers of 32 bits for each sentence. */
  readonly #width: number;
  readonly #bits: Uint32Array;

  constructor({ document, at, sentences }: TextView, sets: WordSets) {
    const { known } = sets;
    const words: KnownWord[] = [];
    for (const token of at) words.push(known((document.tokens[token] as Token).word));
    this.words = words;
    this.#width = (sets.gates + 31) >> 5;
    this.#bits = new Uint32Array(this.#width * sentences.length);
    sentences.forEach(({ from, to }, sentence) => {
      const first = sentence * this.#width;
      for (let key = from; key < to; key += 1) {
        for (const gate of (words[key] as KnownWord).gates) {
          const place = first + (gate >> 5);
          this.#bits[place] = (this.#bits[place] as number) | (1 << (gate & 31));
        }
      }
    });
  }

  /** Whether a sentence has a word of a set; see `Words.gate`. */
  hasGate(gate: number, sentence: number): boolean {
    return (((this.#bits[sentence * this.#width + (gate >> 5)] as number) >>> (gate & 31)) & 1) === 1;
  }

  /** Visits every set that patterns wait for and that a sentence has a word of. */
  eachGate(sentence: number, visit: (gate: number) => void): void {
    const first = sentence * this.#width;
    for (let at = 0; at < this.#width; at += 1) {
      for (let left = this.#bits[first + at] as number; left !== 0; left &= left - 1)
        visit(at * 32 + 31 - Math.clz32(left & -left));
    }
  }
}
