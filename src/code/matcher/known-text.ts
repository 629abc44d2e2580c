import type { Token } from '../../text/tokens.ts';
import type { TextView } from './text-view.ts';
import type { Test, Vocabulary } from './vocabulary.ts';

/** A text with what a program knows of its words. */
export class KnownText {
  readonly view: TextView;
  readonly vocabulary: Vocabulary;
  /** For each key, the number of its word in the vocabulary. */
  readonly words: readonly number[];
  /** The same among the words that sets list, or -1. */
  readonly listed: readonly number[];
  /** For each key, whether a mark stands there that rows pass over between two words. */
  readonly passedOver: readonly boolean[];
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
    // Plain arrays, since small typed ones take longer to make than to fill.
    const words: number[] = [];
    const listed: number[] = [];
    for (let key = 0; key < view.at.length; key += 1) {
      const word = vocabulary.numberOf(tokenAt(key).word);
      words.push(word);
      listed.push(vocabulary.listed[word] as number);
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
    const around: boolean[] = [];
    for (let key = 0; key < words.length; key += 1) around.push(this.passes(passedOver, key));
    this.passedOver = around;
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
