import { expect, test } from 'vitest';
import { countsByUnit, sum, valuesOf } from '../../../src/measure/agreement/ratings.ts';

test('numbers stand by their size, and all else by its characters', () => {
  expect(
    valuesOf([
      ['10', '9', null],
      ['-1', '9'],
    ]),
  ).toEqual(['-1', '9', '10']);
  expect(
    valuesOf([
      ['10', '9', 'b'],
      ['a', null],
    ]),
  ).toEqual(['10', '9', 'a', 'b']);
  expect(valuesOf([['10', '9', ' ']])).toEqual([' ', '10', '9']);
  expect(valuesOf([['10', '9', 'Infinity']])).toEqual(['10', '9', 'Infinity']);
  expect(valuesOf([[null], []])).toEqual([]);
});

test('each unit’s values are counted, without those that are not asked for', () => {
  expect(
    countsByUnit(
      [
        ['a', 'b', 'a'],
        [null, 'c', 'b'],
        [null, null, null],
      ],
      ['a', 'b'],
    ),
  ).toEqual([
    [2, 1],
    [0, 1],
    [0, 0],
  ]);
});

test('nothing sums up to nothing', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2.5, -4])).toBe(-0.5);
});
