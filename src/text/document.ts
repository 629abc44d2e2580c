import { firstBehind, type Span } from '../model/span.ts';
import { detectLanguage } from './language.ts';
import { type PartOfSpeech, tagTokens } from './nlp.ts';
import { type PhraseKeys, phraseKeys } from './phrases.ts';
import { findSentences, type TokenRange } from './sentences.ts';
import { isWord, type Token, tokenise } from './tokens.ts';

/** A text with its tokens and sentences; parts of speech are worked out only for the sentences that need them. */
export class Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  /** By sentence. */
  readonly #tags: (readonly PartOfSpeech[] | undefined)[] = [];
  readonly #sentenceOf: number[] = [];
  #language: string | undefined;
  #phraseKeys: PhraseKeys | undefined;
  #wordCount: number | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenise(text);
    this.sentences = findSentences(text, this.tokens);
    for (let index = 0; index < this.sentences.length; index += 1) {
      const { from, to } = this.sentences[index] as TokenRange;
      for (let token = from; token < to; token += 1) this.#sentenceOf.push(index);
    }
  }

  /** The text's language as `detectLanguage` tells it, worked out once. */
  get language(): string {
    this.#language ??= detectLanguage(this.text, this.tokens);
    return this.#language;
  }

  /** The keys by which phrases are looked for, worked out once. */
  get phraseKeys(): PhraseKeys {
    this.#phraseKeys ??= phraseKeys(this.tokens);
    return this.#phraseKeys;
  }

  /** How many of its tokens are words, counted once. */
  get wordCount(): number {
    this.#wordCount ??= wordsAmong(this.tokens);
    return this.#wordCount;
  }

  /** Index of the sentence that a token belongs to. */
  sentenceOf(tokenIndex: number): number {
    return this.#sentenceOf[tokenIndex] ?? 0;
  }

  /** Part of speech of a token. Depends on its own sentence and on nothing else. */
  tagOf(tokenIndex: number): PartOfSpeech {
    const index = this.sentenceOf(tokenIndex);
    const { from, to } = this.sentences[index] as TokenRange;
    this.#tags[index] ??= tagTokens(this.tokens.slice(from, to));
    return this.#tags[index][tokenIndex - from] as PartOfSpeech;
  }

  /** Whether the tags of a token's sentence are known already, so that they cost nothing. */
  isTagged(tokenIndex: number): boolean {
    return this.#tags[this.sentenceOf(tokenIndex)] !== undefined;
  }

  /** The stretch of text that a range of tokens covers. */
  spanOf({ from, to }: TokenRange): Span {
    return {
      start: this.tokens[from]?.start ?? this.text.length,
      end: this.tokens[to - 1]?.end ?? this.text.length,
    };
  }

  /** The tokens that a stretch of text touches. */
  rangeOf({ start, end }: Span): TokenRange {
    const { tokens } = this;
    const from = firstBehind(tokens, start);
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to += 1;
    return { from, to };
  }
}

function wordsAmong(tokens: readonly Token[]): number {
  let count = 0;
  for (const token of tokens) if (isWord(token)) count += 1;
  return count;
}
