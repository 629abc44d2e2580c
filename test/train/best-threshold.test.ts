import { expect, test } from 'vitest';
import { bestThreshold } from '../../src/train/best-threshold.ts';

/** Weights of texts that all count the same. */
const alike = (count: number): Float64Array => new Float64Array(count).fill(1);

test('takes the cut with the greatest expected F1, by hand', () => {
  // Sum 2.0. Cut after 0.9: 1.8 / 3; after 0.6: 3.0 / 4; after 0.4: 3.8 / 5 = .76, the best; after 0.1: 4 / 6.
  const { threshold, f1 } = bestThreshold(Float64Array.from([0.4, 0.9, 0.1, 0.6]), alike(4));
  expect(threshold).toBeCloseTo(0.25, 12);
  expect(f1).toBeCloseTo(0.76, 12);
});

test('is half of the F1 that it reaches where there are many texts (Lipton et al. 2014)', () => {
  const probabilities = Float64Array.from({ length: 4000 }, (_, at) => ((at + 0.5) / 4000) ** 3);
  const { threshold, f1 } = bestThreshold(probabilities, alike(4000));
  expect(threshold).toBeCloseTo(f1 / 2, 3);
});

test('a text counts by its weight, by hand', () => {
  // Sum 0.9 + 4 x 0.5 = 2.9. Cut after 0.9: 1.8 / 3.9 = .46; after 0.5: 5.8 / 7.9 = .73, the best.
  const { threshold, f1 } = bestThreshold(Float64Array.from([0.5, 0.9]), Float64Array.from([4, 1]));
  expect(threshold).toBeCloseTo(0.25, 12);
  expect(f1).toBeCloseTo(5.8 / 7.9, 12);
});
