import { expect, test } from 'vitest';
import { calibrate } from '../../src/train/calibrate.ts';
import { probabilityOf } from '../../src/vectors/probability.ts';

/** Weights of texts that all count the same. */
const alike = (count: number): Float64Array => new Float64Array(count).fill(1);

/** 40 texts at each score, of which so many are cases. */
const texts = (shares: readonly (readonly [score: number, cases: number])[]) => {
  const rows = shares.flatMap(([score, cases]) =>
    Array.from({ length: 40 }, (_, at) => ({ score, isCase: at < cases ? 1 : 0 })),
  );
  return [
    Float64Array.from(rows, (row) => row.score),
    Uint8Array.from(rows, (row) => row.isCase),
    alike(rows.length),
  ] as const;
};

test('scores become the shares that they come true by', () => {
  // Shares of 1 / (1 + e^-(2 z - 1)) at z = -1, 0, 1 and 2: 5%, 27%, 73%, 95%.
  const calibration = calibrate(
    ...texts([
      [-1, 2],
      [0, 11],
      [1, 29],
      [2, 38],
    ]),
  );
  expect(calibration.slope).toBeCloseTo(2, 0);
  expect(calibration.intercept).toBeCloseTo(-1, 0);
  expect(probabilityOf(1, calibration)).toBeCloseTo(0.73, 1);
});

test('the mean of the probabilities is the share of cases, drawn in a little', () => {
  const [scores, isCase, weights] = texts([
    [-2, 1],
    [0.5, 4],
    [3, 20],
  ]);
  const calibration = calibrate(scores, isCase, weights);
  const mean = scores.reduce((sum, score) => sum + probabilityOf(score, calibration), 0) / scores.length;
  expect(mean).toBeCloseTo((25 * (26 / 27) + 95 / 97) / 120, 6);
});

test('where the scores part cases and others cleanly, no probability is 0 or 1', () => {
  const calibration = calibrate(
    ...texts([
      [-3, 0],
      [3, 40],
    ]),
  );
  expect(probabilityOf(3, calibration)).toBeCloseTo(41 / 42, 4);
  expect(probabilityOf(-3, calibration)).toBeCloseTo(1 / 42, 4);
});

test('a text counts by its weight: what stands for ten is as good as ten', () => {
  const [scores, isCase] = texts([
    [-1, 8],
    [1, 30],
  ]);
  const weights = Float64Array.from(isCase, (each) => (each === 1 ? 1 : 10));
  const rows = [...isCase.keys()].flatMap((at) =>
    Array.from({ length: isCase[at] === 1 ? 1 : 10 }, () => at),
  );
  const copied = calibrate(
    Float64Array.from(rows, (at) => scores[at] ?? 0),
    Uint8Array.from(rows, (at) => isCase[at] ?? 0),
    alike(rows.length),
  );
  const weighted = calibrate(scores, isCase, weights);
  expect(weighted.slope).toBeCloseTo(copied.slope, 4);
  expect(weighted.intercept).toBeCloseTo(copied.intercept, 4);
});
