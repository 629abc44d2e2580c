import { expect, test } from 'vitest';
import { deviationOfProportions } from '../../../src/measure/statistics/dispersion.ts';

// The corpus of five parts by which Gries (2008) explains his measures: each letter is a word.
const PARTS = ['bamnibeup', 'basatbewqn', 'bcagabesta', 'baghabeaat', 'bahaabeaxat'];

const dp = (letter: string, parts: readonly string[] = PARTS) =>
  deviationOfProportions(
    parts
      .map((part) => ({ count: part.split(letter).length - 1, size: part.length }))
      .filter(({ count }) => count > 0),
    parts.join('').length,
  );

test('what the source gives for the word a', () => {
  expect(dp('a')).toBeCloseTo(0.18, 10);
});

test('by hand: x stands once, in the last part of 11 words of 50', () => {
  // ½ (9/50 + 10/50 + 10/50 + 10/50 + |1 - 11/50|)
  expect(dp('x')).toBeCloseTo(0.78, 10);
});

test('spread as the sizes of the parts is 0, and nothing at all is not uneven', () => {
  expect(dp('a', ['ab', 'abab', 'bbaa'])).toBeCloseTo(0, 10);
  expect(dp('z')).toBe(0);
});
