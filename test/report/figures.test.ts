import { expect, test } from 'vitest';
import { coefficient } from '../../src/report/figures.ts';

test.each([
  [0.5, '.500'],
  [1, '1.000'],
  [-0.207, '−.207'],
  [-1, '−1.000'],
  [-0.0004, '.000'],
  [Number.NaN, '-'],
])('%d is printed as %s', (value, printed) => {
  expect(coefficient(value)).toBe(printed);
});
