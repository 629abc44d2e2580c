import type { Calibration } from '../model/trained-coder.ts';

/** The probability that a calibrated score means. */
export const probabilityOf = (score: number, { slope, intercept }: Calibration): number =>
  1 / (1 + Math.exp(-(slope * score + intercept)));

/**
 * Which of several outcomes is given: that with the greatest log-odds, the first of equal ones. Cases of each were given
 * the same weight in training, so that rare answers are heard too.
 */
export const likeliest = (scores: readonly number[]): number =>
  scores.reduce((best, score, at) => (score > (scores[best] as number) ? at : best), 0);
