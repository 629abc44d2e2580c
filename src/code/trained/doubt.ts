import type { TellFeatures } from '../../model/feature.ts';
import type { LinearCoder } from './linear-coder.ts';
import { probabilities } from './probabilities.ts';

/**
 * How unsure a trained coder is of a text, 0 to 1. Yes or no: how near the probability is to the threshold, against the
 * farthest that it could be. Several answers: 1 less the margin of the likeliest over the second (margin sampling;
 * Settles, B. 2009, Active Learning Literature Survey, section 3.1).
 */
export function doubtOf(coder: LinearCoder, tell: TellFeatures): number {
  const likely = probabilities(coder, coder.scores(coder.contributions(tell)));
  const { threshold } = coder.model;
  if (threshold === null) {
    const [first = 0, second = 0] = likely.toSorted((a, b) => b - a);
    return 1 - (first - second);
  }
  const probability = likely[0] ?? 0;
  const farthest = probability >= threshold ? 1 - threshold : threshold;
  return farthest === 0 ? 0 : 1 - Math.abs(probability - threshold) / farthest;
}
