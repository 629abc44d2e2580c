import type { SentimentLayer } from '../codebook/codebook.ts';
import type { Quotation } from '../model/coded-page.ts';
import type { Polarity, Sentiment } from '../model/sentiment.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { afinnSum } from '../text/lexicon.ts';
import { type Leaning, leaning, type WeighedTokens } from './sentiment/attitude.ts';
import { contextFactors } from './sentiment/factors.ts';
import { bound, polarityOf } from './sentiment/scale.ts';
import { weighSigns } from './sentiment/signs.ts';
import { tagStance } from './sentiment/tag-stance.ts';
import { compileLayer, weighTokens } from './sentiment/weigh.ts';

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
  const weighed = new WeakMap<Document, Weighing>();
  // Blame asks for the attitudes first, and the mentions for the same ones afterwards.
  const asked = new WeakMap<Span, { weights: readonly number[]; quoted: unknown; attitude: Attitude }>();
  /** What a text's own words weigh, which is asked for before and after its codes are known. */
  const weigh = (document: Document): Weighing => {
    let weighing = weighed.get(document);
    if (weighing === undefined) {
      const { weights: bare, inPhrase } = weighTokens(document, lexicon);
      const factors = contextFactors(document, lexicon, inPhrase);
      const weights = bare.map((weight, at) => weight * (factors[at] ?? 1));
      const sum = sumOf(weights, document.sentences.length);
      const signs = weighSigns(document, layer.signs);
      const raw = afinnSum(document.tokens.map(({ word }) => word));
      weighing = { weights, negated: factors.map((factor) => factor < 0), sum, signs, raw };
      weighed.set(document, weighing);
    }
    return weighing;
  };
  return {
    score(document, codes = new Set()) {
      const { weights, negated, sum, signs, raw } = weigh(document);
      const score = bound(sum + (signs + weighCodes(codes, layer.codings)));
      const label = polarityOf(score, layer.thresholds);
      return { sentiment: { score, label, rawScore: bound(raw) }, weights, negated };
    },
    mean(sentiments) {
      const score = meanOf(sentiments.map((each) => each.score));
      const rawScore = meanOf(sentiments.map((each) => each.rawScore));
      return { score, label: polarityOf(score, layer.thresholds), rawScore };
    },
    attitudeToward(document, scored, span, quoted = NO_QUOTATIONS) {
      const before = asked.get(span);
      if (before?.weights === scored.weights && before.quoted === quoted) return before.attitude;
      const attitude = toward(document, scored, span, quoted);
      asked.set(span, { weights: scored.weights, quoted, attitude });
      return attitude;
    },
  };
}

const NO_QUOTATIONS: readonly Quotation[] = [];

interface Attitude {
  readonly attitude: Polarity;
  readonly score: number;
}

function toward(
  document: Document,
  scored: ScoredDocument,
  span: Span,
  quoted: readonly Quotation[],
): Attitude {
  const around = quoted.filter((quotation) => overlaps(quotation, span));
  if (around.some(({ source }) => source !== 'marked')) return NO_ATTITUDE;
  const stance = tagStance(document, span);
  if (stance !== 'neu') return { attitude: stance, score: stance === 'pos' ? TAGGED : -TAGGED };
  const others = quoted.filter((quotation) => !around.includes(quotation));
  const inOthers = (token: number) =>
    others.length > 0 && others.some((quotation) => overlaps(quotation, document.tokens[token] as Span));
  return attitudeOf(leaning(document, scored, document.rangeOf(span), inOthers));
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

function sumOf(weights: readonly number[], sentences: number): number {
  let praise = 0;
  let criticism = 0;
  for (const weight of weights) {
    if (weight > 0) praise += weight;
    else criticism += weight;
  }
  return praise / Math.sqrt(Math.max(1, sentences)) + criticism;
}
