import { expect, test } from 'vitest';
import { chiSquaredTail } from '../../../src/measure/statistics/chi-squared.ts';

// Critical values of the printed tables, and two far out where an absolute error would swallow the value.
test.each([
  [0, 1],
  [0.4549364, 0.5],
  [2.705543, 0.1],
  [3.841459, 0.05],
  [6.634897, 0.01],
  [10.827566, 0.001],
  [15.136705, 0.0001],
  [36, 1.973175e-9],
  [100, 1.523971e-23],
])('%d is exceeded with a chance of %d', (x, chance) => {
  expect(chiSquaredTail(x) / chance).toBeCloseTo(1, 5);
});
