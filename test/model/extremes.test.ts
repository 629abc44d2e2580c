import { expect, test } from 'vitest';
import { greatestOf, leastOf } from '../../src/model/extremes.ts';

test('the greatest and the least are found among more numbers than a call takes', () => {
  const many = Array.from({ length: 300_000 }, (_, at) => at % 1000);
  expect(() => Math.max(...many)).toThrow(RangeError);
  expect([greatestOf(many), leastOf(many)]).toEqual([999, 0]);
});

test('of no numbers there is neither', () => {
  expect([greatestOf([]), leastOf([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});
