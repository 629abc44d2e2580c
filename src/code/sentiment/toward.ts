import type { Quotation } from '../../model/coded-page.ts';
import type { Polarity, ToneReason } from '../../model/sentiment.ts';
import { type Span, touching } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { sentenceAround, WordsAround } from './attitude.ts';
import { ToneSum } from './evidence.ts';
import { ReasonTaker, settling } from './reasons.ts';
import { likeliest } from './scale.ts';
import { tagStance } from './tag-stance.ts';
import type { WeighedTokens } from './weigh.ts';

/** The attitude toward whoever is named in a text; `score` runs from -1 to +1. */
export interface Attitude {
  readonly attitude: Polarity;
  readonly score: number;
  /** What spoke for it, the strongest first, a few. */
  explain(): readonly ToneReason[];
}

const NO_QUOTATIONS: readonly Quotation[] = [];

/** See `SentimentScorer`. */
export function attitudeToward(
  document: Document,
  weighed: WeighedTokens,
  span: Span,
  quoted: readonly Quotation[] = NO_QUOTATIONS,
): Attitude {
  const range = document.rangeOf(span);
  const around = quoted.length === 0 ? NO_QUOTATIONS : touching(quoted, span);
  if (around.some(({ source }) => source !== 'marked')) return NO_ATTITUDE;
  const stance = tagStance(document, span, range);
  if (stance !== 'neu') return TAGGED[stance];
  const sentence = sentenceAround(document, range);
  const others = quoted.length === 0 ? NO_QUOTATIONS : othersIn(sentence, document, quoted, around);
  return new HeardAttitude(document, weighed, new WordsAround(document, weighed, range, sentence, others));
}

/** What the words around a target say of it. */
class HeardAttitude implements Attitude {
  readonly attitude: Polarity;
  readonly score: number;
  readonly #document: Document;
  readonly #weighed: WeighedTokens;
  readonly #words: WordsAround;
  readonly #sum = new ToneSum();

  constructor(document: Document, weighed: WeighedTokens, words: WordsAround) {
    this.#document = document;
    this.#weighed = weighed;
    this.#words = words;
    words.tell(this.#sum);
    const { label, score } = likeliest(this.#sum);
    this.attitude = label;
    this.score = score;
  }

  explain(): ToneReason[] {
    const told = { document: this.#document, words: this.#weighed, isOnce: false };
    const taker = new ReasonTaker(this.attitude, this.#sum, told);
    this.#words.tell(taker);
    return taker.reasons();
  }
}

/** The quotations that reach into a sentence and do not hold the target. */
const othersIn = (
  sentence: TokenRange,
  document: Document,
  quoted: readonly Quotation[],
  around: readonly Quotation[],
): Quotation[] =>
  touching(quoted, document.spanOf(sentence)).filter((quotation) => !around.includes(quotation));

const NO_ATTITUDE: Attitude = { attitude: 'neu', score: 0, explain: () => [] };

const tagged = (attitude: Polarity, score: number): Attitude => ({
  attitude,
  score,
  explain: () => [settling('tag')],
});

/** A hashtag such as `#StopPutin` speaks plainly. */
const TAGGED = { pos: tagged('pos', 0.7), neg: tagged('neg', -0.7) };
