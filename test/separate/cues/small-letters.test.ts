import { expect, test } from 'vitest';
import { forSmallLetters, PatternTest } from '../../../src/separate/cues/small-letters.ts';

test.each([
  [/^Reply\b\W\D{2}$/iu, '^reply\\b\\W\\D{2}$', ''],
  [/(?<!\p{L})Ähnliche/iu, '(?<!\\p{L})ähnliche', 'u'],
  [/[👍❤] ?\d/iu, '[👍❤] ?\\d', 'u'],
])('%s is asked of small letters', (pattern, source, flags) => {
  expect(forSmallLetters(pattern)).toMatchObject({ source, flags });
});

test('only a pattern that tells large letters apart sees them', () => {
  expect(new PatternTest(/^Reply$/iu).fits('REPLY', 'reply')).toBe(true);
  expect(new PatternTest(/^Reply$/u).fits('REPLY', 'reply')).toBe(false);
  expect(new PatternTest(/^Reply$/u).fits('Reply', 'reply')).toBe(true);
});
