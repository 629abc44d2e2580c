import type { Level } from '../../model/agreement.ts';
import { sum } from './ratings.ts';

/** Squared distance of two values, given how often each value was paired. */
export type Distances = (totals: readonly number[]) => number[][];

/**
 * How the level of measurement sees the distance of every two values.
 *
 * @param values in order, which `ordinal` and `interval` heed; numbers for `interval`
 */
export function distances(level: Level, values: readonly string[]): Distances {
  const table = (distance: (a: number, b: number) => number): number[][] =>
    values.map((_, a) => values.map((__, b) => distance(a, b) ** 2));
  if (level === 'nominal') return () => table((a, b) => Number(a !== b));
  if (level === 'interval') return () => table((a, b) => Number(values[a]) - Number(values[b]));
  return (totals) => table((a, b) => rankDistance(totals, Math.min(a, b), Math.max(a, b)));
}

/** All values from one to the other, the two themselves by half. */
const rankDistance = (totals: readonly number[], low: number, high: number): number =>
  sum(totals.slice(low, high + 1)) - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2;

/**
 * Krippendorff's alpha: 1 where the coders agree throughout, 0 where they agree as by chance, below 0 where less.
 * Any number of coders, and missing values; a unit that fewer than two coders coded counts for nothing.
 *
 * `α = 1 - (n - 1) Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k)`, with the coincidences `o(c,k)` of two values in one unit,
 * each unit weighing `1 / (its values - 1)`. Source: Krippendorff, K. (2019), Content Analysis, 4th edition, chapter 12.
 *
 * @param units how often each value was given to each unit, as `countsByUnit` tells
 * @param distancesOf the distances of the same values
 * @param weights how much each unit counts, 1 on average; without them, all the same
 * @returns NaN where nothing can be compared, or where only one value was ever given
 */
export function alphaOfCounts(
  units: readonly (readonly number[])[],
  distancesOf: Distances,
  weights?: readonly number[],
): number {
  const totals = (units[0] ?? []).map(() => 0);
  for (const [at, counts] of units.entries()) {
    if (sum(counts) < 2) continue;
    counts.forEach((n, value) => {
      totals[value] = (totals[value] ?? 0) + n * (weights?.[at] ?? 1);
    });
  }
  const apart = distancesOf(totals);
  let observed = 0;
  for (const [at, counts] of units.entries()) {
    const n = sum(counts);
    if (n > 1) observed += ((weights?.[at] ?? 1) * disagreement(counts, apart)) / (n - 1);
  }
  const expected = disagreement(totals, apart);
  return expected === 0 ? Number.NaN : 1 - ((sum(totals) - 1) * observed) / expected;
}

/** Squared distances summed over every ordered pair of values. Equal values are no distance apart. */
function disagreement(counts: readonly number[], apart: readonly (readonly number[])[]): number {
  let total = 0;
  for (const [a, n] of counts.entries()) {
    if (n === 0) continue;
    for (const [b, m] of counts.entries()) total += n * m * (apart[a]?.[b] ?? 0);
  }
  return total;
}
