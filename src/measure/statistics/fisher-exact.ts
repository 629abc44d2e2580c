/** Numbers that should be equal and differ by rounding alone. */
const NEARLY = 1 + 1e-7;

/** So much less likely than the likeliest count that nothing of it would be seen in a sum. */
const NEGLIGIBLE = 1e-300;

/**
 * The chance that two things which have nothing to do with each other meet as unlikely a number of times as they do, or a
 * more unlikely one: Fisher's exact test of the two-by-two table, two-sided. It holds however few are expected, where a G2
 * is not worth what its chi-squared says.
 *
 * Source: Fisher, R. A. (1935), Journal of the Royal Statistical Society 98, 39-82; two-sided by the sum of all tables that
 * are no more likely than the one seen, as in Agresti, A. (1992), Statistical Science 7, 131-153.
 *
 * @param first how many of `all` have the one
 * @param second how many have the other
 * @param both how many have both
 */
export function fisherExact(both: number, first: number, second: number, all: number): number {
  const least = Math.max(0, first + second - all);
  const most = Math.min(first, second);
  if (least >= most) return 1;
  /** How much likelier it is that one more meets. */
  const step = (met: number) =>
    ((first - met) * (second - met)) / ((met + 1) * (all - first - second + met + 1));
  const likeliest = Math.min(most, Math.max(least, Math.floor(((first + 1) * (second + 1)) / (all + 2))));
  const odds: number[] = [];
  let seen = 0;
  const note = (met: number, weight: number) => {
    odds.push(weight);
    if (met === both) seen = weight;
  };
  note(likeliest, 1);
  for (let met = likeliest, weight = 1; met < most && weight > NEGLIGIBLE; met += 1) {
    weight *= step(met);
    note(met + 1, weight);
  }
  for (let met = likeliest, weight = 1; met > least && weight > NEGLIGIBLE; met -= 1) {
    weight /= step(met - 1);
    note(met - 1, weight);
  }
  const sum = (weights: readonly number[]) => weights.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0);
  return sum(odds.filter((weight) => weight <= seen * NEARLY)) / sum(odds);
}
