import { expect, test } from 'vitest';
import { storeTable } from '../../src/text/language-detector.ts';
import { valueIn } from '../../src/text/sorted-lines.ts';

test('of a table of languages each piece of a word is found with what it says for each language', () => {
  const { ngrams, ...rest } = storeTable({ ngrams: { ' the': { 3: 120, 11: 9 }, ung: { 9: 40 } } });
  expect(rest).toEqual({});
  expect(valueIn(ngrams, ' the')).toBe('3,120;11,9');
  expect(valueIn(ngrams, 'ung')).toBe('9,40');
});
