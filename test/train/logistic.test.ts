import { expect, test } from 'vitest';
import { fitLogistic, logisticLoss, logOdds } from '../../src/train/logistic.ts';
import { matrixOf } from './matrix-of.ts';

const matrix = matrixOf([
  [1, 0, 2],
  [0, 1, 0.5],
  [1, 1, 0],
  [0, 0, 1],
  [0.25, 0, 0],
]);
const isCase = Uint8Array.from([1, 0, 1, 0, 0]);

test('the gradient is what small steps show it to be', () => {
  const loss = logisticLoss({ matrix, isCase }, 1.7);
  const point = Float64Array.from([0.3, -0.4, 0.9, -0.2]);
  const gradient = new Float64Array(4);
  loss(point, gradient);
  const step = 1e-6;
  for (let at = 0; at < point.length; at += 1) {
    const side = (by: number): number =>
      loss(
        point.map((value, each) => (each === at ? value + by : value)),
        new Float64Array(4),
      );
    expect(gradient[at]).toBeCloseTo((side(step) - side(-step)) / (2 * step), 6);
  }
});

test('two texts that mirror each other have the weight that solves w = 2 C / (1 + e^w)', () => {
  // One feature of +1 in the case and -1 in the other: the bias is 0, and the gradient w - 2 C / (1 + e^w) vanishes.
  const mirrored = { matrix: matrixOf([[1], [-1]]), isCase: Uint8Array.from([1, 0]) };
  const [weight = 0, bias = 0] = fitLogistic(mirrored, 1);
  expect(bias).toBeCloseTo(0, 6);
  // w (1 + e^w) = 2 has the solution 0.68494, found by halving.
  let [low, high] = [0, 2];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (middle * (1 + Math.exp(middle)) < 2) low = middle;
    else high = middle;
  }
  expect(weight).toBeCloseTo(low, 2);
});

test('rare cases weigh as much as all the others together', () => {
  const rows = [[1], ...Array.from({ length: 9 }, () => [0])];
  const rare = { matrix: matrixOf(rows), isCase: Uint8Array.from(rows, ([value]) => value ?? 0) };
  const fit = fitLogistic(rare, 1);
  // By symmetry of the weights the middle between the two kinds of text lies at even odds.
  const odds = rows.map((_, row) => logOdds(fit, rare.matrix, row));
  expect(odds[0]).toBeGreaterThan(0);
  expect(odds[1]).toBeLessThan(0);
  expect((odds[0] ?? 0) + (odds[1] ?? 0)).toBeCloseTo(0, 1);
});

test('a weaker strength gives smaller weights, and a start elsewhere leads to the same place', () => {
  const length = (fit: Float64Array): number => Math.hypot(...fit.slice(0, 3));
  const strong = fitLogistic({ matrix, isCase }, 4);
  expect(length(fitLogistic({ matrix, isCase }, 0.25))).toBeLessThan(length(strong));
  const again = fitLogistic({ matrix, isCase }, 4, Float64Array.from([1, -1, 0, 2]));
  for (const [at, weight] of strong.entries()) expect(again[at]).toBeCloseTo(weight, 1);
});
