import { expect, test } from 'vitest';
import { falseDiscoveryRates } from '../../../src/measure/statistics/false-discovery.ts';

// The fifteen tests by which Benjamini and Hochberg (1995) explain the procedure; at .05 they reject the first four.
const CHANCES = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

test('as many count at .05 as in the source, and each at the rate worked out by hand', () => {
  const rates = falseDiscoveryRates(CHANCES);
  expect(rates.filter((rate) => rate <= 0.05)).toHaveLength(4);
  expect(rates[0]).toBeCloseTo(0.0015, 10);
  expect(rates[3]).toBeCloseTo((0.0095 * 15) / 4, 10);
  // The sixth would be .0695 by itself; the seventh, .0298 · 15 / 7, and the eighth, .0344 · 15 / 8, pull it down.
  expect(rates[5]).toBeCloseTo((0.0298 * 15) / 7, 10);
  expect(rates[14]).toBe(1);
});

test('the order of the tests does not matter, and equal chances have equal rates', () => {
  expect(falseDiscoveryRates(CHANCES.toReversed())).toEqual(falseDiscoveryRates(CHANCES).toReversed());
  expect(falseDiscoveryRates([0.02, 0.5, 0.02])).toEqual([0.03, 0.5, 0.03]);
  expect(falseDiscoveryRates([])).toEqual([]);
});
