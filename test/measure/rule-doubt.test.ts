import { expect, test } from 'vitest';
import { ruleDoubt } from '../../src/measure/rule-doubt.ts';
import type { SavedCoding } from '../../src/model/saved-report.ts';

const coding = (code: string, weight: number) => ({ code, weight }) as SavedCoding;

test('is greatest where the evidence just makes a coding, and small where it is strong or silent', () => {
  const doubt = (...weights: number[]) =>
    ruleDoubt({ codings: weights.map((each) => coding('a', each)) }, ['a']);
  expect(doubt(1)).toBe(1);
  expect(doubt(0.5)).toBeCloseTo(2 / 3, 12);
  expect(doubt(2, 2)).toBeCloseTo(1 / 4, 12);
  expect(doubt()).toBe(0.2);
});

test('hears only the codes that are asked for', () => {
  expect(ruleDoubt({ codings: [coding('b', 1)] }, ['a'])).toBe(0.2);
});
