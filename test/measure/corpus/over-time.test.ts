import { expect, test } from 'vitest';
import { VolumeOverTime } from '../../../src/measure/corpus/over-time.ts';

function volume(...dates: readonly string[]) {
  const over = new VolumeOverTime();
  for (const date of dates) over.add(date);
  return over.result();
}

const bins = (...dates: readonly string[]) =>
  volume(...dates)?.bins.map(({ start, count }) => `${start} ${count}`);

test('hours, the empty ones too, where all times fall in three days', () => {
  expect(bins('2021-03-03T22:15', '2021-03-04T01:59', '2021-03-03T22:59')).toEqual([
    '2021-03-03T22 2',
    '2021-03-03T23 0',
    '2021-03-04T00 0',
    '2021-03-04T01 1',
  ]);
});

test('days where one date has no time, across the end of a leap February', () => {
  expect(bins('2020-02-28T22:15', '2020-03-01')).toEqual(['2020-02-28 1', '2020-02-29 0', '2020-03-01 1']);
});

test('months for longer, years for longer still', () => {
  expect(volume('2020-11-30', '2021-04-01')?.bins.map(({ start }) => start)).toEqual([
    '2020-11',
    '2020-12',
    '2021-01',
    '2021-02',
    '2021-03',
    '2021-04',
  ]);
  expect(volume('2001-01-01', '2021-04-01')?.unit).toBe('year');
});

test('a time counts as it is printed, whatever its zone', () => {
  expect(bins('2021-03-03T23:30-05:00', '2021-03-03T21:10+02:00')).toEqual([
    '2021-03-03T21 1',
    '2021-03-03T22 0',
    '2021-03-03T23 1',
  ]);
});

test('nothing to draw: no date, or one', () => {
  expect(volume()).toBeNull();
  expect(volume('2021-03-03', '2021-03-03')).toBeNull();
});
