import type { Estimate } from '../../model/agreement.ts';
import { wilsonLimits } from '../statistics/wilson.ts';

/** A case that counts for more or less than another. */
export interface Weighted {
  readonly weight: number;
}

export const weightOf = (cases: readonly Weighted[]): number =>
  cases.reduce((sum, { weight }) => sum + weight, 0);

/** How many unweighted cases are worth as much: `(Σw)² / Σw²`. Source: Kish, L. (1965), Survey Sampling, chapter 11. */
export const effectiveSize = (cases: readonly Weighted[]): number =>
  cases.length === 0 ? 0 : weightOf(cases) ** 2 / cases.reduce((sum, { weight }) => sum + weight ** 2, 0);

/**
 * The share of weighted cases for which something holds (Hájek's ratio), with Wilson's interval for the effective
 * number of cases. Source: Franco, C. et al. (2019), Journal of Survey Statistics and Methodology 7, 334-364.
 *
 * @returns NaN, within 0 to 1, where there is no case
 */
export function weightedShare<Case extends Weighted>(
  cases: readonly Case[],
  holds: (each: Case) => boolean,
): Estimate {
  if (cases.length === 0) return { value: Number.NaN, low: 0, high: 1 };
  const held = cases.filter(holds);
  // Sums of weights may miss the ends by a rounding.
  const value = held.length === cases.length ? 1 : weightOf(held) / weightOf(cases);
  return { value, ...wilsonLimits(value, effectiveSize(cases)) };
}
