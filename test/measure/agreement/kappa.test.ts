import { expect, test } from 'vitest';
import { cohenKappa } from '../../../src/measure/agreement/kappa.ts';
import { fleissKappa, percentAgreement } from './of-ratings.ts';

const times = (n: number, ...unit: (string | null)[]) => Array.from({ length: n }, () => unit);

// Fifty applications judged by two readers: 20 yes and yes, 5 yes and no, 10 no and yes, 15 no and no. By hand:
// agreement .7, by chance .5 · .6 + .5 · .4 = .5, so kappa is .2 / .5.
const READERS = [
  ...times(20, 'y', 'y'),
  ...times(5, 'y', 'n'),
  ...times(10, 'n', 'y'),
  ...times(15, 'n', 'n'),
];

test('Cohen’s kappa of two readers is .4', () => {
  expect(cohenKappa(READERS)).toBeCloseTo(0.4, 12);
  expect(percentAgreement(READERS)).toBeCloseTo(0.7, 12);
});

test('Fleiss’ kappa of fourteen coders over ten units is .210, as in his kind of table', () => {
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  const ratings = counts.map((row) =>
    row.flatMap((n, value) => Array.from({ length: n }, () => String(value))),
  );
  expect(fleissKappa(ratings)).toBeCloseTo(0.21, 3);
});

test('units that a coder left out are no part of kappa, and of percent agreement only with the others', () => {
  expect(cohenKappa([...READERS, ['y', null], [null, 'n']])).toBeCloseTo(0.4, 12);
  expect(
    percentAgreement([
      ['a', 'a', null],
      ['a', 'b', 'b'],
    ]),
  ).toBeCloseTo(4 / 8, 12);
});

test('where everything is one value, chance cannot be told from agreement', () => {
  expect(cohenKappa(times(5, 'n', 'n'))).toBeNaN();
  expect(fleissKappa(times(5, 'n', 'n', 'n'))).toBeNaN();
  expect(percentAgreement(times(5, 'n', 'n'))).toBe(1);
});
