/** A probability from which an answer is given, and the F1 that it promises. */
export interface Threshold {
  readonly threshold: number;
  readonly f1: number;
}

/**
 * The threshold with the greatest F1 that is to be expected where the probabilities hold: with S their sum and s the sum
 * of the n at or above the threshold, `2 s / (n + S)`, each text counted by its weight. The labels themselves would give
 * a threshold that follows the luck of a few rows; the probabilities were fitted to all of them. It lies midway between
 * two texts.
 *
 * Source: Lipton, Z., Elkan, C. and Naryanaswamy, B. (2014), Machine Learning and Knowledge Discovery in Databases,
 * LNCS 8725, 225-239.
 */
export function bestThreshold(probabilities: Float64Array, weights: Float64Array): Threshold {
  const texts = Array.from(probabilities, (here, at) => ({ here, weight: weights[at] as number }));
  texts.sort((a, b) => b.here - a.here);
  const all = texts.reduce((sum, { here, weight }) => sum + weight * here, 0);
  let best: Threshold = { threshold: 0.5, f1: 0 };
  let [above, named] = [0, 0];
  for (const [at, { here, weight }] of texts.entries()) {
    above += weight * here;
    named += weight;
    const below = texts[at + 1]?.here ?? 0;
    const f1 = (2 * above) / (named + all);
    if (below < here && f1 > best.f1) best = { threshold: (here + below) / 2, f1 };
  }
  return best;
}
