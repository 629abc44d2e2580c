import type { SentimentLayer } from '../codebook/codebook.ts';
import type { Quotation } from '../model/coded-page.ts';
import type { Polarity, Sentiment } from '../model/sentiment.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { type Leaning, leaning, type WeighedTokens } from './sentiment/attitude.ts';
import { contextFactors } from './sentiment/factors.ts';
import { bound, polarityOf } from './sentiment/scale.ts';
import { weighSigns } from './sentiment/signs.ts';
import { tagStance } from './sentiment/tag-stance.ts';
import { compileLayer, type Tone, weighTokens } from './sentiment/weigh.ts';

/** A text's sentiment with the weight that each of its tokens put into it. */
export interface ScoredDocument extends WeighedTokens {
  readonly sentiment: Sentiment;
}

/** Measures the attitude of texts, and toward stretches of them. */
export interface SentimentScorer {
  /**
   * Scores a text. With P the sum of the positive weights, N that of the negative ones, n the number of sentences and
   * G the weights of the signs and of the codes found, the sum is P / √n - |N| + G: in a long comment praise of one thing
   * is most often there to blame another. `scale.ts` brings the sum into -1 to +1.
   *
   * @param codes the codes present in the text, which the layer may take for a sign of attitude
   */
  score(document: Document, codes?: ReadonlySet<string>): ScoredDocument;
  /** The mean over some texts, neutral where there are none. */
  mean(sentiments: readonly Sentiment[]): Sentiment;
  /**
   * The attitude toward whoever is named at `span`. `score` runs from -1 to +1: how likely it is good, less how likely
   * it is bad.
   *
   * @param quoted words that are not the writer's own; what they say of a target outside them does not count, and
   *   toward a target inside words taken from the page no attitude is read at all
   */
  attitudeToward(
    document: Document,
    scored: ScoredDocument,
    span: Span,
    quoted?: readonly Quotation[],
  ): Attitude;
}

/** What a text's words weigh together, what its signs weigh, and what the words weigh in AFINN alone. */
interface Weighing extends WeighedTokens {
  readonly sum: number;
  readonly signs: number;
  readonly raw: number;
}

/** Makes a scorer from the sentiment section of a codebook. */
export function makeSentimentScorer(layer: SentimentLayer): SentimentScorer {
  const lexicon = compileLayer(layer);
  let last: { readonly document: Document; readonly weighing: Weighing } | undefined;
  /** What a text's own words weigh, which is asked for before and after its codes are known. */
  const weigh = (document: Document): Weighing => {
    if (last?.document === document) return last.weighing;
    const words = weighTokens(document, lexicon);
    const { tones, weights } = words;
    const factors = contextFactors(document, words);
    let raw = 0;
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = (weights[at] as number) * (factors[at] as number);
      raw += (tones[at] as Tone).raw;
    }
    const sum = sumOf(weights, document.sentences.length);
    const signs = weighSigns(document, (at) => (tones[at] as Tone).signs, layer.signs);
    const weighing = { weights, factors, sum, signs, raw };
    last = { document, weighing };
    return weighing;
  };
  return {
    score(document, codes = NO_CODES) {
      const { weights, factors, sum, signs, raw } = weigh(document);
      const score = bound(sum + (signs + weighCodes(codes, layer.codings)));
      const label = polarityOf(score, layer.thresholds);
      return { sentiment: { score, label, rawScore: bound(raw) }, weights, factors };
    },
    mean(sentiments) {
      const score = meanOf(sentiments.map((each) => each.score));
      const rawScore = meanOf(sentiments.map((each) => each.rawScore));
      return { score, label: polarityOf(score, layer.thresholds), rawScore };
    },
    attitudeToward: toward,
  };
}

const NO_CODES: ReadonlySet<string> = new Set();
const NO_QUOTATIONS: readonly Quotation[] = [];

/** The attitude toward whoever is named in a text; `score` runs from -1 to +1. */
export interface Attitude {
  readonly attitude: Polarity;
  readonly score: number;
}

function toward(
  document: Document,
  scored: ScoredDocument,
  span: Span,
  quoted: readonly Quotation[] = NO_QUOTATIONS,
): Attitude {
  const around = quoted.filter((quotation) => overlaps(quotation, span));
  if (around.some(({ source }) => source !== 'marked')) return NO_ATTITUDE;
  const range = document.rangeOf(span);
  const stance = tagStance(document, span, range);
  if (stance !== 'neu') return { attitude: stance, score: stance === 'pos' ? TAGGED : -TAGGED };
  const others = quoted.length === 0 ? quoted : quoted.filter((quotation) => !around.includes(quotation));
  return attitudeOf(leaning(document, scored, range, others));
}

/** How plainly a hashtag such as `#StopPutin` speaks. */
const TAGGED = 0.7;
const NO_ATTITUDE = { attitude: 'neu', score: 0 } as const;

/** The likeliest attitude; of equally likely ones neutral, then bad. */
function attitudeOf({ bad, good }: Leaning): Attitude {
  const total = 1 + Math.exp(bad) + Math.exp(good);
  const score = (Math.exp(good) - Math.exp(bad)) / total;
  if (bad <= 0 && good <= 0) return { attitude: 'neu', score };
  return { attitude: good > bad ? 'pos' : 'neg', score };
}

const meanOf = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);

function weighCodes(codes: ReadonlySet<string>, table: SentimentLayer['codings']): number {
  let sum = 0;
  for (const [code, weight] of table) if (codes.has(code)) sum += weight;
  return sum;
}

function sumOf(weights: Float64Array, sentences: number): number {
  let praise = 0;
  let criticism = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    if (weight > 0) praise += weight;
    else criticism += weight;
  }
  return praise / Math.sqrt(Math.max(1, sentences)) + criticism;
}
