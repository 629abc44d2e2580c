import type { Thresholds } from '../../codebook/codebook.ts';
import type { Polarity, Sentiment } from '../../model/sentiment.ts';
import type { Leaning } from './evidence.ts';

/** Sets how fast the scale fills: a sum of 4, one strong word, makes 0.72. The value is that of VADER. */
const HALF_WAY = 15;

/** Brings a sum of weights into -1 to +1: sum / sqrt(sum² + 15), the normalisation of Hutto and Gilbert (2014). */
export const bound = (sum: number): number => sum / Math.sqrt(sum * sum + HALF_WAY);

/** Negative at or below the lower threshold, positive at or above the upper one, neutral between. */
export const polarityOf = (score: number, { neg, pos }: Thresholds): Polarity =>
  score <= neg ? 'neg' : score >= pos ? 'pos' : 'neu';

/** What holds for AFINN where a codebook sets no thresholds; those that VADER's authors give. */
export const PLAIN_THRESHOLDS: Thresholds = { neg: -0.05, pos: 0.05 };

/** Between these the mean of several texts that were scored by learned evidence is neutral: the pair that, in place of the likeliest polarity, parts single texts best. */
export const MEAN_THRESHOLDS: Thresholds = { neg: -0.33, pos: 0.24 };

/** The likeliest polarity, of equally likely ones neutral, then bad; and how likely a good one is, less how likely a bad one. */
export function likeliest({ bad, good }: Leaning): Pick<Sentiment, 'label' | 'score'> {
  const [oddsBad, oddsGood] = [Math.exp(bad), Math.exp(good)];
  const score = (oddsGood - oddsBad) / (1 + oddsBad + oddsGood);
  if (bad <= 0 && good <= 0) return { label: 'neu', score };
  return { label: good > bad ? 'pos' : 'neg', score };
}
