import { expect, it } from 'vitest';
import { type Feature, fitSoftmax, type Outcome } from './softmax-regression.ts';

/** Cases with the sign and without it, by outcome: bad, neither, good. */
const WITH = [30, 10, 5];
const WITHOUT = [20, 40, 60];

const outcomes = [WITH, WITHOUT].flatMap(([bad = 0, neither = 0, good = 0]): Outcome[] => [
  ...Array<Outcome>(bad).fill(0),
  ...Array<Outcome>(neither).fill(null),
  ...Array<Outcome>(good).fill(1),
]);
const evenly = outcomes.map(() => 1 / outcomes.length);
const free = { lasso: 0, ridge: 0, most: Infinity };
const upTo = (count: number) => ({
  rows: Array.from({ length: count }, (_, row) => row),
  values: Array<number>(count).fill(1),
});
const bias: Feature = { ...upTo(outcomes.length), ...free };
const sign: Feature = { ...upTo(45), ...free };
const signOdds = (changed: Partial<Feature>, weights = evenly) =>
  fitSoftmax([bias, { ...sign, ...changed }], outcomes, weights)[1] ?? [];

it('finds the log odds ratios of a table, both against neither', () => {
  const [base = [], odds = []] = fitSoftmax([bias, sign], outcomes, evenly);
  expect(base[0]).toBeCloseTo(Math.log(20 / 40), 3);
  expect(base[1]).toBeCloseTo(Math.log(60 / 40), 3);
  expect(odds[0]).toBeCloseTo(Math.log(30 / 10 / (20 / 40)), 3);
  expect(odds[1]).toBeCloseTo(Math.log(5 / 10 / (60 / 40)), 3);
});

it('counts a case by its weight, and what stands twice twice', () => {
  const heavyBad = evenly.map((weight, row) => (row < 30 ? 2 * weight : weight));
  expect(signOdds({}, heavyBad)[0]).toBeCloseTo(Math.log(60 / 10 / (20 / 40)), 3);
  expect(signOdds({ values: sign.values.map(() => 2) })[0]).toBeCloseTo(Math.log(30 / 10 / (20 / 40)) / 2, 3);
});

it('stands where the slope of the likelihood is the fine, and never past the most', () => {
  const fines = { lasso: 0.02, ridge: 0.01 };
  const [base = [0, 0], odds = [0, 0]] = fitSoftmax([bias, { ...sign, ...fines }], outcomes, evenly);
  const [bad, good] = [Math.exp(base[0] + odds[0]), Math.exp(base[1] + odds[1])];
  const slope = (30 - (45 * bad) / (1 + bad + good)) / outcomes.length;
  expect(odds[0]).toBeGreaterThan(0.1);
  expect(slope).toBeCloseTo(fines.lasso + 2 * fines.ridge * odds[0], 4);
  expect(signOdds({ most: 0.6 })).toEqual([0.6, -0.6]);
});

it('leaves odds at nought that are not worth the lasso', () => {
  expect(signOdds({ lasso: 1 })).toEqual([0, 0]);
  const [bad = 0] = signOdds({ ridge: 0.05 });
  expect(bad).toBeGreaterThan(0);
  expect(bad).toBeLessThan(1);
});
