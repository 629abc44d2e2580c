/**
 * The chance that a chi-squared variable of one degree of freedom is at least `x`: what a G2 of that size is worth by
 * itself. It is `erfc(√(x/2))`, with an error under 1.2e-7 of the value however small that is.
 *
 * Source of erfc: Press, W. H. et al. (1992), Numerical Recipes in C, 2nd edition, section 6.2.
 */
export function chiSquaredTail(x: number): number {
  const z = Math.sqrt(Math.max(0, x) / 2);
  const t = 1 / (1 + z / 2);
  const sum = COEFFICIENTS.reduceRight((rest, coefficient) => coefficient + t * rest, 0);
  return Math.min(1, t * Math.exp(-z * z + sum));
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];
