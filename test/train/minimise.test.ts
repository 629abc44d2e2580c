import { expect, test } from 'vitest';
import { minimise } from '../../src/train/minimise.ts';

test('finds the least of a bowl that is a thousand times steeper one way than the other', () => {
  const steepness = [1000, 1, 30];
  const centre = [2, -3, 0.5];
  const least = minimise(
    (point, gradient) => {
      let value = 0;
      for (const [at, steep] of steepness.entries()) {
        const off = (point[at] as number) - (centre[at] as number);
        value += (steep * off * off) / 2;
        gradient[at] = steep * off;
      }
      return value;
    },
    new Float64Array(3),
    1e-14,
  );
  for (const [at, value] of centre.entries()) expect(least[at]).toBeCloseTo(value, 4);
});

test('stays where nothing can be gained, and leaves its start alone', () => {
  const start = Float64Array.from([1, 2]);
  const flat = minimise((_, gradient) => {
    gradient.fill(0);
    return 7;
  }, start);
  expect([...flat]).toEqual([1, 2]);
  expect([...start]).toEqual([1, 2]);
});
