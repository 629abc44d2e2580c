import type { TellFeatures } from '../../model/feature.ts';
import type { LinearCoder } from './linear-coder.ts';
import { probabilities } from './probabilities.ts';

/**
 * How unsure a trained coder is of a text, 0 to 1: 1 less the margin of the likeliest answer over the second, which of yes
 * or no is how near the probability is to one half (margin sampling; Settles, B. 2009, Active Learning Literature Survey,
 * section 3.1). Not how near it is to the threshold, which is low where F1 is greatest: that asks for more comments without
 * the theme.
 */
export function doubtOf(coder: LinearCoder, tell: TellFeatures): number {
  const likely = probabilities(coder, coder.scores(coder.contributions(tell)));
  if (likely.length === 1) return 1 - Math.abs(2 * (likely[0] ?? 0) - 1);
  const [first = 0, second = 0] = likely.toSorted((a, b) => b - a);
  return 1 - (first - second);
}
