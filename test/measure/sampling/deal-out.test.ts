import { expect, test } from 'vitest';
import { dealOut } from '../../../src/measure/sampling/deal-out.ts';

const UNITS = Array.from({ length: 100 }, (_, at) => at);

test('some units go to every coder, each other one to a single coder, and no coder has many more than another', () => {
  const hands = [...dealOut(UNITS, ['anna', 'ben', 'cem'], 25).values()];
  const holders = UNITS.map((unit) => hands.filter((hand) => hand.includes(unit)).length);
  expect(holders.filter((n) => n === 3)).toHaveLength(25);
  expect(holders.filter((n) => n === 1)).toHaveLength(75);
  expect(hands.map(({ length }) => length)).toEqual([50, 50, 50]);
});

test('shared units are spread over the sheet, whose order stays that of the sample', () => {
  const [anna = [], ben = []] = dealOut(UNITS, ['anna', 'ben'], 10).values();
  const shared = anna.filter((unit) => ben.includes(unit));
  expect(shared).toEqual([9, 19, 29, 39, 49, 59, 69, 79, 89, 99]);
  for (const hand of [anna, ben]) expect(hand).toEqual(hand.toSorted((a, b) => a - b));
});

test.each([
  [100, 100],
  [0, 50],
])('with %i shared units each of two coders has %i', (shared, own) => {
  for (const hand of dealOut(UNITS, ['anna', 'ben'], shared).values()) expect(hand).toHaveLength(own);
});
