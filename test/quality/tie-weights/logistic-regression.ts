/** One case: what is seen of it, whether it is so, and how much it counts. */
export interface Case {
  readonly signs: Iterable<string>;
  readonly holds: boolean;
  readonly weight: number;
}

export interface LogisticModel {
  /** Log-odds of a case of which nothing is seen. */
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 300;
/** The step is made smaller once the rough place is found. */
const FINE_FROM = 150;

/**
 * Logistic regression on signs that are there or not: maximises the likelihood of the cases less half of `penalty` times
 * the sum of squared weights. The base carries no penalty. Steps by Adam (Kingma and Ba 2015) over all cases at once, from
 * nought: no chance is in it.
 *
 * @param leastCases signs seen in fewer cases are left out
 */
export function fitLogistic(cases: readonly Case[], penalty: number, leastCases = 1): LogisticModel {
  const signs = commonSigns(cases, leastCases);
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = cases.map((each) => [...each.signs].flatMap((sign) => index.get(sign) ?? []));
  // The last place is the base's.
  const at = signs.length;
  const weights = new Float64Array(at + 1);
  weights[at] = logOdds(cases);
  const mean = new Float64Array(at + 1);
  const square = new Float64Array(at + 1);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = slopeAt(weights, rows, cases, penalty);
    const rate = round < FINE_FROM ? 0.1 : 0.03;
    slope.forEach((value, place) => {
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * value;
      square[place] = 0.99 * (square[place] ?? 0) + 0.01 * value * value;
      const step = (mean[place] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((square[place] ?? 0) / (1 - 0.99 ** round)) + 1e-9;
      weights[place] = (weights[place] ?? 0) - (rate * step) / size;
    });
  }
  return {
    base: weights[at] ?? 0,
    weights: new Map(signs.map((sign, place) => [sign, weights[place] ?? 0])),
  };
}

function commonSigns(cases: readonly Case[], leastCases: number): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of cases) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].flatMap(([sign, count]) => (count >= leastCases ? [sign] : [])).sort();
}

function logOdds(cases: readonly Case[]): number {
  const sum = (of: readonly Case[]) => of.reduce((total, { weight }) => total + weight, 0);
  const so = sum(cases.filter(({ holds }) => holds));
  return Math.log(so / (sum(cases) - so));
}

function slopeAt(
  weights: Float64Array,
  rows: readonly (readonly number[])[],
  cases: readonly Case[],
  penalty: number,
): Float64Array {
  const last = weights.length - 1;
  const slope = weights.map((weight, place) => (place === last ? 0 : penalty * weight));
  rows.forEach((row, number) => {
    const { holds, weight } = cases[number] as Case;
    let sum = weights[last] ?? 0;
    for (const place of row) sum += weights[place] ?? 0;
    const error = weight * (1 / (1 + Math.exp(-sum)) - Number(holds));
    for (const place of row) slope[place] = (slope[place] ?? 0) + error;
    slope[last] = (slope[last] ?? 0) + error;
  });
  return slope;
}
