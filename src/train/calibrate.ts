import type { Calibration } from '../model/trained-coder.ts';
import { probabilityOf } from '../vectors/probability.ts';

const MOST_STEPS = 100;

/**
 * Platt's scaling: how log-odds become probabilities, `p = 1 / (1 + e^-(slope z + intercept))`, by the scores that texts
 * got from models which had not seen them. Newton's method with targets drawn in from 0 and 1 by what one more text on
 * either side would change. A text counts by its weight.
 *
 * Source: Platt, J. (1999), in Advances in Large Margin Classifiers, 61-74; made stable by Lin, H.-T., Lin, C.-J. and Weng,
 * R. C. (2007), Machine Learning 68, 267-276.
 */
export function calibrate(scores: Float64Array, isCase: Uint8Array, weights: Float64Array): Calibration {
  const sumOf = (wanted: number): number =>
    weights.reduce((sum, weight, at) => sum + (isCase[at] === wanted ? weight : 0), 0);
  const [cases, others] = [sumOf(1), sumOf(0)];
  const high = (cases + 1) / (cases + 2);
  const low = 1 / (others + 2);
  const target = (at: number): number => (isCase[at] === 1 ? high : low);
  let point: Calibration = { slope: 0, intercept: Math.log((cases + 1) / (others + 1)) };
  const texts = { scores, weights, target };
  let loss = lossAt(point, texts);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [slope, intercept] = newtonStep(point, texts);
    let next = point;
    let better = Number.NaN;
    for (let length = 1; length > 1e-10 && !(better < loss); length /= 2) {
      next = { slope: point.slope + length * slope, intercept: point.intercept + length * intercept };
      better = lossAt(next, texts);
    }
    if (!(better < loss)) return point;
    const gain = loss - better;
    [point, loss] = [next, better];
    if (gain < 1e-10) return point;
  }
  return point;
}

interface Texts {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
  /** The probability that is aimed at. */
  readonly target: (at: number) => number;
}

function lossAt(point: Calibration, { scores, weights, target }: Texts): number {
  let loss = 0;
  for (const [at, score] of scores.entries()) {
    const z = point.slope * score + point.intercept;
    loss += (weights[at] as number) * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(0, z) - target(at) * z);
  }
  return loss;
}

/** Minus the gradient, divided by the matrix of second derivatives; a ridge keeps that from being singular. */
function newtonStep(
  point: Calibration,
  { scores, weights, target }: Texts,
): readonly [slope: number, intercept: number] {
  let [a, b, aa, ab, bb] = [0, 0, 1e-12, 0, 1e-12];
  for (const [at, score] of scores.entries()) {
    const p = probabilityOf(score, point);
    const weight = weights[at] as number;
    const off = weight * (p - target(at));
    const spread = weight * p * (1 - p);
    a += off * score;
    b += off;
    aa += spread * score * score;
    ab += spread * score;
    bb += spread;
  }
  const determinant = aa * bb - ab * ab;
  return [(ab * b - bb * a) / determinant, (ab * a - aa * b) / determinant];
}
