/**
 * For each of many tests the smallest false discovery rate at which it would still count (its q value): of all tests
 * with a q of at most .05, one in twenty is expected to be chance. With m tests, the one with the i-th smallest p has
 * the least `p · m / j` of all ranks j from i on.
 *
 * Source: Benjamini, Y. and Hochberg, Y. (1995), Journal of the Royal Statistical Society B 57, 289-300.
 *
 * @returns in the order of `chances`
 */
export function falseDiscoveryRates(chances: readonly number[]): number[] {
  const rates: number[] = chances.map(() => 1);
  let least = 1;
  const falling = [...chances.entries()].sort(([, a], [, b]) => b - a);
  falling.forEach(([at, chance], passed) => {
    least = Math.min(least, (chance * chances.length) / (chances.length - passed));
    rates[at] = least;
  });
  return rates;
}
