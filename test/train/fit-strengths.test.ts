import { expect, test } from 'vitest';
import { fitStrengths } from '../../src/train/fit-strengths.ts';
import { fitLogistic, logOdds } from '../../src/train/logistic.ts';
import { makeMatrix } from '../../src/train/make-matrix.ts';
import { drawVocabulary } from '../../src/train/vocabulary.ts';
import { FeatureTable } from '../../src/vectors/feature-table.ts';

/** Twelve texts, every other one a case: "yes" stands in the cases, "no" in the others, "maybe" in all. */
const table = new FeatureTable();
for (let text = 0; text < 12; text += 1) {
  table.add((visit) => {
    visit('words', 'maybe', 1, 0, 1);
    visit('words', text % 2 === 0 ? 'yes' : 'no', 1, 1, 2);
  });
}
const texts = [...Array(12).keys()];
const vocabulary = drawVocabulary(table, texts);
const matrix = makeMatrix(table, texts, vocabulary);
const isCase = Uint8Array.from(texts, (text) => 1 - (text % 2));
const STRENGTH = 0.2;

const weightOf = (fit: Float64Array, word: string): number => {
  const { ids, offset } = vocabulary.families.words;
  return fit[offset + ids.findIndex((id) => table.names.words[id] === word)] as number;
};

test('what tells more by itself gets more weight than one penalty for all would give it', () => {
  const [fit = new Float64Array()] = fitStrengths({ matrix, isCase }, vocabulary, [STRENGTH]);
  const plain = fitLogistic({ matrix, isCase }, STRENGTH);
  expect(weightOf(fit, 'yes')).toBeGreaterThan(1.2 * weightOf(plain, 'yes'));
  expect(weightOf(fit, 'no')).toBeLessThan(1.2 * weightOf(plain, 'no'));
  expect(weightOf(fit, 'maybe')).toBeCloseTo(0, 2);
});

test('the weights are those of the features as they stand: what is a case scores above 0', () => {
  const [fit = new Float64Array()] = fitStrengths({ matrix, isCase }, vocabulary, [STRENGTH]);
  for (const text of texts) expect(logOdds(fit, matrix, text) > 0).toBe(isCase[text] === 1);
});

test('each strength comes to what it comes to alone', () => {
  const both = fitStrengths({ matrix, isCase }, vocabulary, [STRENGTH, 4]);
  const [alone = new Float64Array()] = fitStrengths({ matrix, isCase }, vocabulary, [4]);
  expect(both).toHaveLength(2);
  expect(weightOf(both[1] as Float64Array, 'yes')).toBeCloseTo(weightOf(alone, 'yes'), 1);
});
