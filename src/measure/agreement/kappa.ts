import { type Ratings, sum, valuesOf } from './ratings.ts';

/**
 * Percent agreement: the share of pairs of coders that gave a unit the same value, over all units with a pair; 0 to 1.
 *
 * @param units how often each value was given to each unit, as `countsByUnit` tells
 * @returns NaN where no unit was coded by two
 */
export function agreementOfCounts(units: readonly (readonly number[])[]): number {
  let alike = 0;
  let pairs = 0;
  for (const counts of units) {
    const n = sum(counts);
    alike += sum(counts.map((m) => m * (m - 1)));
    pairs += n * (n - 1);
  }
  return alike / pairs;
}

/**
 * Cohen's kappa of two coders, over the units that both coded: `(p - e) / (1 - e)`, with the share `p` of units on which
 * they agree and the share `e` that their own frequencies of each value would give by chance.
 *
 * Source: Cohen, J. (1960), Educational and Psychological Measurement 20, 37-46.
 *
 * @param pair each unit's two values
 * @returns NaN where nothing can be compared, or where both gave one and the same value throughout
 */
export function cohenKappa(pair: Ratings): number {
  const both = pair.filter((unit) => unit.every((value) => value !== null));
  const values = valuesOf(both);
  const share = (coder: number, value: string) =>
    both.filter((unit) => unit[coder] === value).length / both.length;
  const agreed = both.filter(([a, b]) => a === b).length / both.length;
  return correctedForChance(agreed, sum(values.map((value) => share(0, value) * share(1, value))));
}

/**
 * Fleiss' kappa of any number of coders.
 *
 * Source: Fleiss, J. L. (1971), Psychological Bulletin 76, 378-382.
 *
 * @param units how often each value was given to each unit, all of them coded by every coder
 * @returns NaN where nothing can be compared, or where only one value was ever given
 */
export function fleissOfCounts(units: readonly (readonly number[])[]): number {
  const given = sum(units.flat());
  const shares = (units[0] ?? []).map((_, value) => sum(units.map((counts) => counts[value] ?? 0)) / given);
  return correctedForChance(agreementOfCounts(units), sum(shares.map((share) => share ** 2)));
}

const correctedForChance = (agreed: number, byChance: number): number =>
  byChance === 1 ? Number.NaN : (agreed - byChance) / (1 - byChance);
