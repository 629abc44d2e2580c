import { expect, test } from 'vitest';
import { compareWords } from '../../src/measure/words/compare-words.ts';
import {
  wordComparisonCsv,
  wordComparisonRow,
  wordComparisonText,
} from '../../src/report/word-comparison.ts';
import { saved } from './saved-comments.ts';

const { comments } = saved([
  ...Array.from({ length: 9 }, () => ({
    text: 'Ferry now',
    codings: [['blame', 'affirm', 'Ferry']] as const,
  })),
  ...Array.from({ length: 9 }, () => ({ text: 'Harbour now' })),
]);

const comparison = compareWords(
  { name: 'comments with blame', comments: comments.slice(0, 9) },
  { name: 'all other comments', comments: comments.slice(9) },
  { least: 3, functionWords: false, theme: 'blame' },
);

test('the text says what was compared, and how much of it counts', () => {
  const text = wordComparisonText(comparison, 20);
  expect(text).toMatch(
    /^Words of comments with blame \(9 texts, 18 words\), against all other comments \(9 texts, 18 words\)\.\n2 words of at least 3 texts on one side; at a false discovery rate of 5% \(q\) 2 of them differ\.\n\n/,
  );
  // G2 of 9 in 18 against 0 in 18: 2 · (9 ln 2 + 9 ln (9 / 13.5) + 18 ln (18 / 13.5)).
  // Log ratio of 9 to ½, log2 18, plus or minus 1.96 · √(1/9 - 1/18 + 2 - 1/18) / ln 2.
  expect(text).toMatch(/^ferry +9 +9 +9 +0 +0 +15\.5 +<\.001 +\+4\.17 +\+0\.17 to \+8\.17 +\.000$/m);
  expect(text).toMatch(
    /Less frequent, and more so in all other comments:\n\nword .*\nharbour +0 +0 +0 +9 +9 +15\.5/,
  );
});

test('columns of evidence only where evidence chose the comments', () => {
  const without = { ...comparison, words: comparison.words.map((word) => ({ ...word, inEvidence: null })) };
  expect(wordComparisonText(comparison, 20)).toContain('in evidence');
  expect(wordComparisonText(without, 20)).not.toContain('evidence');
});

test('CSV and JSON hold every word, under the same names', () => {
  const [head = '', ...rows] = wordComparisonCsv(comparison).trimEnd().split('\n');
  expect(rows).toHaveLength(2);
  const row = wordComparisonRow(comparison);
  expect(Object.keys(row.words[0] ?? {})).toEqual(head.replace('\uFEFF', '').split(','));
  expect(row.words[0]).toMatchObject({ word: 'ferry', target_count: 9, in_evidence: 9, reference_count: 0 });
  expect(row.reference).toEqual({ name: 'all other comments', texts: 9, words: 18 });
});
