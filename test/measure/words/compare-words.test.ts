import { expect, test } from 'vitest';
import { compareWords, type WordOptions } from '../../../src/measure/words/compare-words.ts';
import type { ComparedWord } from '../../../src/model/word-comparison.ts';
import { saved } from '../../report/saved-comments.ts';

const council = ['Council', 'Island Council', 'organisation'] as const;

const { comments } = saved([
  {
    text: 'The ferry sank, the Council slept. Ferry!',
    codings: [['blame', 'affirm', 'Council slept']],
    targets: [council],
  },
  {
    text: 'The ferry is old and the Council slept.',
    codings: [['blame', 'deny', 'slept']],
    targets: [council],
  },
  { text: 'He said “the harbour is closed”, the harbour is fine.', quotes: ['the harbour is closed'] },
  { text: 'Harbour of the ferry' },
]);

const compare = (options: Partial<WordOptions> = {}) =>
  compareWords(
    { name: 'ours', comments: comments.slice(0, 2) },
    { name: 'theirs', comments: comments.slice(2) },
    { least: 1, functionWords: false, ...options },
  );

const counts = ({ words }: { readonly words: readonly ComparedWord[] }) =>
  Object.fromEntries(
    words.map(({ word, targetCount, targetTexts, referenceCount, referenceTexts }) => [
      word,
      [targetCount, targetTexts, referenceCount, referenceTexts],
    ]),
  );

test('counts by hand: words in any case, without quotations and function words, which stay in the totals', () => {
  const found = compare();
  expect(found.target).toEqual({ name: 'ours', texts: 2, words: 15 });
  expect(found.reference).toEqual({ name: 'theirs', texts: 2, words: 10 });
  expect(counts(found)).toEqual({
    sank: [1, 1, 0, 0],
    council: [2, 2, 0, 0],
    slept: [2, 2, 0, 0],
    old: [1, 1, 0, 0],
    ferry: [3, 2, 1, 1],
    fine: [0, 0, 1, 1],
    harbour: [0, 0, 2, 2],
  });
});

test('the most telling of the target come first, those of the reference last, and each is given its rate', () => {
  const { words } = compare();
  const g2 = words.map((word) => word.g2);
  expect(g2).toEqual([...g2].sort((a, b) => b - a));
  expect(words.at(-1)?.word).toBe('harbour');
  for (const { q } of words) expect(q).toBeGreaterThan(0.05);
});

test('the spread is that over the texts of the side that uses the word more', () => {
  const { words } = compare();
  const spread = (word: string) => words.find((each) => each.word === word)?.dispersion;
  // Ferry: 2 of 3 in 7 of 15 words, 1 of 3 in 8 of 15. Harbour: once in each of 6 and 4 words.
  expect(spread('ferry')).toBeCloseTo((Math.abs(2 / 3 - 7 / 15) + Math.abs(1 / 3 - 8 / 15)) / 2, 10);
  expect(spread('harbour')).toBeCloseTo((Math.abs(1 / 2 - 6 / 10) + Math.abs(1 / 2 - 4 / 10)) / 2, 10);
});

test('a word must stand in so many texts of one side', () => {
  expect(Object.keys(counts(compare({ least: 2 }))).sort()).toEqual(['council', 'ferry', 'harbour', 'slept']);
  expect(compare({ least: 3 }).words).toEqual([]);
});

test('function words are listed where they are asked for', () => {
  expect(counts(compare({ functionWords: true }))['the']).toEqual([4, 2, 2, 2]);
});

test('words of the evidence are counted apart, where the theme is present', () => {
  const evidence = (options: Partial<WordOptions>) =>
    Object.fromEntries(compare(options).words.map(({ word, inEvidence }) => [word, inEvidence]));
  expect(evidence({ theme: 'blame' })).toMatchObject({ council: 1, slept: 1, ferry: 0 });
  expect(evidence({})['council']).toBeNull();
});

test('the mentions of a target by which comments were chosen are left out', () => {
  const found = compare({ target: 'island council' });
  expect(found.target.words).toBe(13);
  expect(counts(found)).not.toHaveProperty('council');
});
