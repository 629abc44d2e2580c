import type { Calibration } from '../model/trained-coder.ts';

/** The probability that a calibrated score means. */
export const probabilityOf = (score: number, { slope, intercept }: Calibration): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)));

/** How likely each outcome is. Several answers exclude each other, so theirs are brought to a sum of 1. */
export function probabilitiesOf(scores: readonly number[], calibrations: readonly Calibration[]): number[] {
  const each = calibrations.map((calibration, at) => probabilityOf(scores[at] ?? 0, calibration));
  if (each.length === 1) return each;
  const sum = each.reduce((all, one) => all + one, 0);
  return each.map((one) => one / sum);
}

/**
 * Which of several outcomes is given: that with the greatest log-odds, the first of equal ones. Cases of each were given
 * the same weight in training, so that rare answers are heard too.
 */
export const likeliest = (scores: readonly number[]): number =>
  scores.reduce((best, score, at) => (score > (scores[best] as number) ? at : best), 0);
