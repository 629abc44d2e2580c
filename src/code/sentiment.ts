import type { SentimentLayer } from '../codebook/codebook.ts';
import type { Polarity, Sentiment } from '../model/sentiment.ts';
import type { Span } from '../model/span.ts';
import type { Document } from '../text/document.ts';
import { afinnSum } from '../text/lexicon.ts';
import { attitude } from './sentiment/attitude.ts';
import { contextFactors } from './sentiment/factors.ts';
import { bound, polarityOf } from './sentiment/scale.ts';
import { weighSigns } from './sentiment/signs.ts';
import { compileLayer, lexiconWeights } from './sentiment/weigh.ts';

/** A text's sentiment with the weight that each of its tokens put into it. */
export interface ScoredDocument {
  readonly sentiment: Sentiment;
  /** One for each token: its weight after masks, negation, boosters and turns. */
  readonly weights: readonly number[];
}

/** Measures the attitude of texts, and toward stretches of them. */
export interface SentimentScorer {
  score(document: Document): ScoredDocument;
  /** The attitude toward whoever is named at `span`; `score` runs from -1 to +1. */
  attitudeToward(
    document: Document,
    scored: ScoredDocument,
    span: Span,
  ): { readonly attitude: Polarity; readonly score: number };
}

/** Makes a scorer from the sentiment section of a codebook. */
export function makeSentimentScorer(layer: SentimentLayer): SentimentScorer {
  const lexicon = compileLayer(layer);
  return {
    score(document) {
      const factors = contextFactors(document, lexicon);
      const weights = lexiconWeights(document, lexicon).map((weight, at) => weight * (factors[at] ?? 1));
      const sum = weights.reduce((total, weight) => total + weight, 0) + weighSigns(document, layer.signs);
      const score = bound(sum);
      const raw = bound(afinnSum(document.tokens.map((token) => token.norm)));
      return { sentiment: { score, label: polarityOf(score, layer.thresholds), rawScore: raw }, weights };
    },
    attitudeToward(document, scored, span) {
      const score = bound(attitude(document, scored.weights, span));
      return { attitude: polarityOf(score, layer.thresholds), score };
    },
  };
}
