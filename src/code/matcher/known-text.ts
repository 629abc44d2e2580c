import type { Token } from '../../text/tokens.ts';
import type { TextView } from './text-view.ts';
import type { Test, Vocabulary } from './vocabulary.ts';

/** A text with what a program knows of its words. */
export class KnownText {
  readonly view: TextView;
  readonly vocabulary: Vocabulary;
  /** For each key, the number of its word in the vocabulary. */
  readonly words: Int32Array;
  /** The same among the words that sets list, or -1. */
  readonly listed: Int32Array;
  /** For each key, 1 where a mark stands that rows pass over between two words. */
  readonly passedOver: Uint8Array;
  /** For each sentence, the keys of its first and last word; where it has none, what lies beyond its ends. */
  readonly firstWords: readonly number[];
  readonly lastWords: readonly number[];
  /** Keys of the longest mention of a target. */
  readonly longestMention: number;
  readonly #bits: Int32Array;
  readonly #width: number;

  constructor(view: TextView, vocabulary: Vocabulary, passedOver: Test) {
    const tokens: readonly Token[] = view.document.tokens;
    const tokenAt = (key: number) => tokens[view.at[key] as number] as Token;
    const words = new Int32Array(view.at.length);
    const listed = new Int32Array(words.length);
    for (let key = 0; key < words.length; key += 1) {
      const word = vocabulary.numberOf(tokenAt(key).word);
      words[key] = word;
      listed[key] = vocabulary.listed[word] as number;
    }
    const firstWords: number[] = [];
    const lastWords: number[] = [];
    for (const { from, to } of view.sentences) {
      let [first, last] = [from, to - 1];
      while (first < to && tokenAt(first).kind === 'mark') first += 1;
      while (last >= from && tokenAt(last).kind === 'mark') last -= 1;
      firstWords.push(first);
      lastWords.push(last);
    }
    let longest = 0;
    for (const { from, to } of view.mentions) longest = Math.max(longest, to - from);
    this.view = view;
    this.vocabulary = vocabulary;
    this.words = words;
    this.listed = listed;
    this.firstWords = firstWords;
    this.lastWords = lastWords;
    this.longestMention = longest;
    this.#bits = vocabulary.bits;
    this.#width = vocabulary.width;
    this.passedOver = new Uint8Array(words.length);
    for (let key = 0; key < words.length; key += 1)
      this.passedOver[key] = Number(this.passes(passedOver, key));
  }

  /** Whether the word at a key is of a set. */
  passes(test: Test, key: number): boolean {
    if (test < 0) return this.listed[key] === ~test;
    const word = this.words[key] as number;
    return (((this.#bits[test * this.#width + (word >> 5)] as number) >>> (word & 31)) & 1) === 1;
  }

  /** Whether a word of a set stands between two keys, both included. */
  holdsOne(test: Test, from: number, to: number): boolean {
    for (let key = from; key <= to; key += 1) if (this.passes(test, key)) return true;
    return false;
  }
}
