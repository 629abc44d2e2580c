import { expect, test } from 'vitest';
import { areaUnderCurve } from '../../src/measure/classifier/area-under-curve.ts';
import { calibrationBins } from '../../src/measure/classifier/calibration-bins.ts';
import { f1, mcc, outcomeFigures } from '../../src/measure/classifier/outcome-figures.ts';

/** Texts by what people said, what was given, and how likely it was held. */
const judged = (rows: readonly (readonly [number, number, number])[]) =>
  rows.map(([isCase, isGiven, probability]) => ({
    isCase: isCase === 1,
    isGiven: isGiven === 1,
    probability,
    weight: 1,
  }));

const few = judged([
  [1, 1, 0.9],
  [1, 1, 0.8],
  [0, 1, 0.7],
  [1, 0, 0.4],
  [0, 0, 0.4],
  [0, 0, 0.1],
]);

test('F1 and MCC of a table counted by hand', () => {
  // 2 hits, 1 wrong, 1 missed, 2 others.
  expect(f1(few)).toBeCloseTo(4 / 6, 12);
  expect(mcc(few)).toBeCloseTo((2 * 2 - 1 * 1) / Math.sqrt(3 * 3 * 3 * 3), 12);
});

test('the area under the curve is the share of pairs in the right order, ties by half', () => {
  // Cases .9 .8 .4 against .7 .4 .1: of nine pairs 7 are right and one is a tie.
  expect(areaUnderCurve(few).value).toBeCloseTo(7.5 / 9, 4);
});

test('the interval of the area is that of Hanley and McNeil (1982), table II', () => {
  // Their worked example: 58 normal and 51 abnormal images in five ratings, area .893, standard error .032.
  const abnormal = [3, 2, 2, 11, 33];
  const normal = [33, 6, 6, 11, 2];
  const rows = [1, 2, 3, 4, 5].flatMap((rating, at) => [
    ...Array.from({ length: abnormal[at] ?? 0 }, () => [1, 1, rating / 5] as const),
    ...Array.from({ length: normal[at] ?? 0 }, () => [0, 0, rating / 5] as const),
  ]);
  const { value, low, high } = areaUnderCurve(judged(rows));
  expect(value).toBeCloseTo(0.893, 3);
  expect(((high ?? 0) - (low ?? 0)) / (2 * 1.96)).toBeCloseTo(0.032, 2);
});

test('fifths by probability tell what was promised and what came true', () => {
  const rows = judged(Array.from({ length: 10 }, (_, at) => [at >= 5 ? 1 : 0, 0, at / 10] as const));
  expect(calibrationBins(rows).map(({ expected, observed }) => [expected, observed])).toEqual([
    [0.05, 0],
    [0.25, 0],
    [0.45, 0.5],
    [0.65, 1],
    [0.85, 1],
  ]);
});

test('what cannot be told is null, and the same texts give the same intervals', () => {
  const none = outcomeFigures('present', judged(few.map(({ probability }) => [0, 0, probability] as const)));
  expect([none.precision.value, none.f1.value, none.mcc.value, none.auc.value]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(outcomeFigures('present', few)).toEqual(outcomeFigures('present', few));
  expect(outcomeFigures('present', few).brier).toBeCloseTo((0.01 + 0.04 + 0.49 + 0.36 + 0.16 + 0.01) / 6, 4);
});

test('a text that stands for three counts as three', () => {
  const weighted = few.map((each, at) => ({ ...each, weight: at === 2 || at === 3 ? 3 : 1 }));
  const copied = few.flatMap((each, at) => Array.from({ length: at === 2 || at === 3 ? 3 : 1 }, () => each));
  expect(f1(weighted)).toBeCloseTo(f1(copied), 12);
  expect(mcc(weighted)).toBeCloseTo(mcc(copied), 12);
  const [one, other] = [outcomeFigures('present', weighted), outcomeFigures('present', copied)];
  expect([one.cases, one.share]).toEqual([3, other.share]);
  for (const figure of ['precision', 'recall', 'auc'] as const) {
    expect(one[figure].value).toBeCloseTo(other[figure].value ?? Number.NaN, 4);
    // It is one text all the same, and tells less than three.
    expect((one[figure].high ?? 0) - (one[figure].low ?? 0)).toBeGreaterThan(
      (other[figure].high ?? 0) - (other[figure].low ?? 0),
    );
  }
  expect(one.brier).toBeCloseTo(other.brier, 4);
});
