import type { Share } from '../../model/measures.ts';

/** 97.5% point of the standard normal distribution: leaves 5% outside, half on each side. */
export const Z = 1.959963984540054;

/**
 * The share of `count` in `total` with its Wilson score interval at 95%.
 *
 * With p = count / total and z = 1.96 the limits are
 * `(p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. Unlike the textbook interval it stays inside 0 and 1 and holds
 * up on small counts, which comment threads mostly give. Without any case the interval is 0 to 1.
 *
 * Source: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209-212; without continuity
 * correction, method 3 of Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872.
 */
export function wilson(count: number, total: number): Share {
  if (!(Number.isInteger(count) && Number.isInteger(total) && count >= 0 && count <= total)) {
    throw new RangeError(`a share of ${count} in ${total} makes no sense`);
  }
  if (total === 0) return { count, total, value: 0, low: 0, high: 1 };
  const value = count / total;
  return { count, total, value, ...wilsonLimits(value, total) };
}

/**
 * The limits of the same interval around a share.
 *
 * @param n cases that the share rests on; of weighted cases, how many unweighted ones they are worth
 */
export function wilsonLimits(share: number, n: number): { readonly low: number; readonly high: number } {
  const middle = share + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  // At the ends the formula gives exactly 0 and 1; rounding inside it would not.
  return {
    low: share === 0 ? 0 : (middle - reach) / scale,
    high: share === 1 ? 1 : (middle + reach) / scale,
  };
}
