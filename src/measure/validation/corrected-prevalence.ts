import type { Estimate } from '../../model/agreement.ts';
import { Z } from '../statistics/wilson.ts';

/** One side of the program's coding: the comments that it codes with a category, or those that it does not. */
export interface Side {
  /** Its share of all comments of the report. */
  readonly share: number;
  /** Share of its coded comments in which people see the category. */
  readonly positive: Estimate;
  /** Part of its comments that people coded, 0 to 1. */
  readonly fraction: number;
}

/**
 * The share that people would find if they coded everything: what they find on each side of the program's coding,
 * weighted by the sizes of the sides, `p·PPV + (1 - p)·FOR`.
 *
 * Source: Tenenbein, A. (1970), A double sampling scheme for estimating from binomial data with misclassifications,
 * Journal of the American Statistical Association 65, 1350-1361. The interval joins those of the two sides by the
 * method of variance estimates recovery, Zou, G. Y. and Donner, A. (2008), Statistics in Medicine 27, 1693-1702, each
 * drawn in by the square root of the part that nobody coded, so that nothing is uncertain once everything is coded.
 */
export function doubleSampling(sides: readonly [Side, Side]): Estimate {
  const used = sides.filter(({ share }) => share > 0);
  const value = used.reduce((sum, { share, positive }) => sum + share * positive.value, 0);
  const reach = (end: 'low' | 'high') =>
    Math.sqrt(
      used.reduce(
        (sum, { share, positive, fraction }) =>
          sum + (1 - fraction) * (share * (positive.value - positive[end])) ** 2,
        0,
      ),
    );
  return { value, low: Math.max(0, value - reach('low')), high: Math.min(1, value + reach('high')) };
}

/** A share and the number of cases that it rests on. */
export interface Rate {
  readonly value: number;
  readonly n: number;
}

/**
 * The share that the program's sensitivity and specificity make of what it finds: `(p + Sp - 1) / (Se + Sp - 1)`.
 *
 * Source: Rogan, W. J. and Gladen, B. (1978), American Journal of Epidemiology 107, 71-76; the interval, which heeds
 * that all three are estimates, Lang, Z. and Reiczigel, J. (2014), Preventive Veterinary Medicine 113, 13-22.
 *
 * @returns NaN where the program does no better than chance: then its counts tell nothing
 */
export function roganGladen(apparent: Rate, sensitivity: Rate, specificity: Rate): Estimate {
  const better = sensitivity.value + specificity.value - 1;
  if (!(better > 0)) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const p = added(apparent, Z ** 2);
  const se = added(sensitivity, 2);
  const sp = added(specificity, 2);
  const corrected = (p.value + sp.value - 1) / (se.value + sp.value - 1);
  const shift = 2 * Z ** 2 * (corrected * spread(se) - (1 - corrected) * spread(sp));
  const reach =
    (Z * Math.sqrt(spread(p) + corrected ** 2 * spread(se) + (1 - corrected) ** 2 * spread(sp))) /
    (se.value + sp.value - 1);
  return {
    value: within((apparent.value + specificity.value - 1) / better),
    low: within(corrected + shift - reach),
    high: within(corrected + shift + reach),
  };
}

/** A rate with so many cases added to it, half of which are positive. */
const added = ({ value, n }: Rate, cases: number): Rate => ({
  value: (value * n + cases / 2) / (n + cases),
  n: n + cases,
});

const spread = ({ value, n }: Rate): number => (value * (1 - value)) / n;

const within = (share: number): number => Math.min(1, Math.max(0, share));
