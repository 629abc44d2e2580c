import type { SentimentLayer } from '../codebook/codebook.ts';
import type { Quotation } from '../model/coded-page.ts';
import type { Sentiment, ToneReason } from '../model/sentiment.ts';
import type { Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { type Codes, makeJudge } from './sentiment/judge.ts';
import { bound, MEAN_THRESHOLDS, PLAIN_THRESHOLDS, polarityOf } from './sentiment/scale.ts';
import { type Attitude, attitudeToward } from './sentiment/toward.ts';
import { compileLayer, type WeighedTokens } from './sentiment/weigh.ts';
import { Weighing } from './sentiment/weighing.ts';

/** A text's sentiment with the weight that each of its tokens put into it. */
export interface ScoredDocument extends WeighedTokens {
  readonly sentiment: Sentiment;
  /**
   * What spoke for the label, the strongest first, five at most. Its length, and what stands in every text, are no
   * reasons.
   */
  readonly explain: () => readonly ToneReason[];
}

/** Measures the attitude of texts, and toward stretches of them. */
export interface SentimentScorer {
  /** What the words of a text weigh, each by itself and for the words around it. */
  weigh(document: Document): WeighedTokens;
  /**
   * Scores a text. Where the layer has learned evidence of tone, the score is how likely the tone is good, less how likely
   * it is bad, and the label is the likeliest polarity, unless the layer sets thresholds.
   *
   * Without evidence, P being the sum of the positive weights, N that of the negative ones, n the number of sentences and
   * G the weights of the signs and of the codes found, the sum is P / √n - |N| + G: in a long comment praise of one thing
   * is most often there to blame another. `scale.ts` brings the sum into -1 to +1.
   *
   * @param codes the codes present in the text, each by itself and with its value (`blame`, `blame/cause`), which the
   *   layer may take for a sign of attitude
   */
  score(document: Document, codes?: Codes): ScoredDocument;
  /** The mean over some texts, neutral where there are none. */
  mean(sentiments: readonly Sentiment[]): Sentiment;
  /**
   * The attitude toward whoever is named at `span`. `score` runs from -1 to +1: how likely it is good, less how likely
   * it is bad.
   *
   * @param quoted words that are not the writer's own, in reading order and none inside another; what they say of a target
   *   outside them does not count, and toward a target inside words taken from the page no attitude is read at all
   */
  attitudeToward(
    document: Document,
    weighed: WeighedTokens,
    span: Span,
    quoted?: readonly Quotation[],
  ): Attitude;
}

/** Makes a scorer from the sentiment section of a codebook. */
export function makeSentimentScorer(layer: SentimentLayer): SentimentScorer {
  const lexicon = compileLayer(layer);
  const judge = makeJudge(layer);
  const limits = layer.thresholds ?? (layer.evidence === undefined ? PLAIN_THRESHOLDS : MEAN_THRESHOLDS);
  let last: { readonly document: Document; readonly weighing: Weighing } | undefined;
  /** What a text's own words weigh, which is asked for before and after its codes are known. */
  const weigh = (document: Document): Weighing => {
    if (last?.document !== document) last = { document, weighing: new Weighing(document, lexicon) };
    return last.weighing;
  };
  return {
    weigh,
    score(document, codes = NO_CODES) {
      const weighing = weigh(document);
      const { score, label, explain } = judge({ document, weighing, codes });
      const { weights, negated, inPhrase, raw } = weighing;
      return { sentiment: { score, label, rawScore: bound(raw) }, weights, negated, inPhrase, explain };
    },
    mean(sentiments) {
      const score = meanOf(sentiments.map((each) => each.score));
      const rawScore = meanOf(sentiments.map((each) => each.rawScore));
      return { score, label: polarityOf(score, limits), rawScore };
    },
    attitudeToward,
  };
}

const NO_CODES: Codes = new Set();

const meanOf = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
