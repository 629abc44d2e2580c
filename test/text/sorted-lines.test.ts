import { expect, test } from 'vitest';
import { sortedLines, valueIn } from '../../src/text/sorted-lines.ts';

const PAIRS = [
  ['pear', '3'],
  ['', 'nothing'],
  ['apple tart', '12'],
  ['Apple', ''],
  ['élan', '4'],
  ['apple', '1'],
] as const;
const lines = sortedLines(PAIRS);

test.each(PAIRS)('the value of %j', (key, value) => {
  expect(valueIn(lines, key)).toBe(value);
});

test.each(['appl', 'apples', 'pea', 'pears', 'zebra', 'A', '1', 'zz'])('no value of %j', (key) => {
  expect(valueIn(lines, key)).toBeUndefined();
});

test('no value where there is no line', () => {
  expect(valueIn(sortedLines([]), 'apple')).toBeUndefined();
});
