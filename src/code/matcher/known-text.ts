import type { Token } from '../../text/tokens.ts';
import type { TextView } from './text-view.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import type { WordSets } from './word-sets.ts';

/** A text with what a program knows of its words. */
export class KnownText {
  readonly view: TextView;
  /** Marks that rows pass over between two words. */
  readonly passedOver: Words;
  readonly vocabulary: Vocabulary;
  /** For each key, the number of its word in the vocabulary. */
  readonly words: Int32Array;
  /** For each sentence, the keys of its first and last word; where it has none, what lies beyond its ends. */
  readonly firstWords: readonly number[];
  readonly lastWords: readonly number[];
  /** Keys of the longest mention of a target. */
  readonly longestMention: number;

  constructor(view: TextView, { passedOver, known: { vocabulary, numberOf } }: WordSets) {
    const tokens: readonly Token[] = view.document.tokens;
    const tokenAt = (key: number) => tokens[view.at[key] as number] as Token;
    const words = new Int32Array(view.at.length);
    for (let key = 0; key < words.length; key += 1) words[key] = numberOf(tokenAt(key).word);
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
    this.passedOver = passedOver;
    this.vocabulary = vocabulary;
    this.words = words;
    this.firstWords = firstWords;
    this.lastWords = lastWords;
    this.longestMention = longest;
  }
}
