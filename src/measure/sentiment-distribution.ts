import type { SentimentDistribution } from '../model/measures.ts';
import { POLARITIES, type Sentiment } from '../model/sentiment.ts';

/**
 * Counts polarities and averages scores. Scores are summed as whole ten-thousandths and divided once, so that the
 * order of the texts, or cutting a corpus into shards, cannot change the result.
 */
export function sentimentDistribution(sentiments: readonly Sentiment[]): SentimentDistribution {
  const total = sentiments.length;
  return {
    total,
    counts: new Map(
      POLARITIES.map((polarity) => [polarity, sentiments.filter(({ label }) => label === polarity).length]),
    ),
    mean: meanOf(sentiments.map(({ score }) => score)),
    rawMean: meanOf(sentiments.map(({ rawScore }) => rawScore)),
  };
}

const PARTS = 10_000;

function meanOf(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + Math.round(score * PARTS), 0);
  return scores.length === 0 ? 0 : sum / (PARTS * scores.length);
}
