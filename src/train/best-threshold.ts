/** A probability from which an answer is given, and the F1 that it promises. */
export interface Threshold {
  readonly threshold: number;
  readonly f1: number;
}

/**
 * The threshold with the greatest F1 that is to be expected where the probabilities hold: with S their sum and s the sum
 * of the n at or above the threshold, `2 s / (n + S)`. The labels themselves would give a threshold that follows the luck
 * of a few rows; the probabilities were fitted to all of them. It lies midway between two texts.
 *
 * Source: Lipton, Z., Elkan, C. and Naryanaswamy, B. (2014), Machine Learning and Knowledge Discovery in Databases,
 * LNCS 8725, 225-239.
 */
export function bestThreshold(probabilities: Float64Array): Threshold {
  const sorted = Float64Array.from(probabilities).sort().reverse();
  const all = sorted.reduce((sum, each) => sum + each, 0);
  let best: Threshold = { threshold: 0.5, f1: 0 };
  let above = 0;
  for (const [at, here] of sorted.entries()) {
    above += here;
    const below = sorted[at + 1] ?? 0;
    const f1 = (2 * above) / (at + 1 + all);
    if (below < here && f1 > best.f1) best = { threshold: (here + below) / 2, f1 };
  }
  return best;
}
