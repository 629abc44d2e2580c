import { expect, test } from 'vitest';
import { wilson } from '../../../src/measure/statistics/wilson.ts';
import { fc } from '../../properties.ts';

// Newcombe (1998), Statistics in Medicine 17, 857-872, table I: method 3, the score interval without correction.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d has the interval that Newcombe published', (count, total, low, high) => {
  const share = wilson(count, total);
  expect([share.low.toFixed(4), share.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  expect(share.value).toBe(count / total);
});

test('nothing counted in nothing says nothing', () => {
  expect(wilson(0, 0)).toEqual({ count: 0, total: 0, value: 0, low: 0, high: 1 });
});

test.each([
  [3, 2],
  [-1, 2],
  [0.5, 2],
  [Number.NaN, 2],
])('%d of %d is refused', (count, total) => {
  expect(() => wilson(count, total)).toThrow(RangeError);
});

test('the interval holds the share, stays inside 0 and 1, and is the mirror of that of the others', () => {
  const cases = fc
    .integer({ min: 1, max: 5000 })
    .chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
  fc.assert(
    fc.property(cases, ([count, total]) => {
      const { low, value, high } = wilson(count, total);
      const others = wilson(total - count, total);
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
      expect(low).toBeCloseTo(1 - others.high, 12);
    }),
  );
});
