import { expect, test } from 'vitest';
import { overlaps } from '../../src/model/span.ts';

test.each([
  [0, 5, 4, 8, true],
  [4, 8, 0, 5, true],
  [0, 9, 3, 4, true],
  [3, 4, 0, 9, true],
  [0, 5, 5, 8, false],
  [5, 8, 0, 5, false],
  [0, 2, 7, 9, false],
  [7, 9, 0, 2, false],
])('from %i to %i and from %i to %i', (a, b, c, d, shared) => {
  expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(shared);
});
