import { expect, test } from 'vitest';
import { makeMatrix } from '../../src/train/make-matrix.ts';
import { tellingness } from '../../src/train/tellingness.ts';
import { drawVocabulary } from '../../src/train/vocabulary.ts';
import { FeatureTable } from '../../src/vectors/feature-table.ts';

/** Four cases and six others: what stands in all cases, in all texts, in three others, and a rule like the first word. */
const table = new FeatureTable();
for (let text = 0; text < 10; text += 1) {
  table.add((visit) => {
    visit('words', 'all', 1, 0, 1);
    if (text < 4) visit('words', 'case', 1, 1, 2);
    if (text > 6) visit('words', 'other', 1, 1, 2);
    if (text < 4) visit('rules', 'rule', 1, 1, 2);
  });
}
const texts = [...Array(10).keys()];
const vocabulary = drawVocabulary(table, texts);
const matrix = makeMatrix(table, texts, vocabulary);
const isCase = Uint8Array.from(texts, (text) => (text < 4 ? 1 : 0));

/** By name. */
function telling(): Record<string, number> {
  const numbers = tellingness({ matrix, isCase }, vocabulary);
  return Object.fromEntries(
    (['words', 'rules'] as const).flatMap((family) => {
      const { ids, offset } = vocabulary.families[family];
      return ids.map((id, at) => [table.names[family][id] as string, numbers[offset + at] as number]);
    }),
  );
}

test('is 1 + |ln r|, by hand, with eight more texts that are dealt like all', () => {
  // Shares .4 and .6: "case" stands in 4 / .4 = 10 and 0, "other" in 0 and 3 / .6 = 5.
  const { case: inCases, other } = telling();
  expect(inCases).toBeCloseTo(1 + Math.log(18 / 8), 12);
  expect(other).toBeCloseTo(1 + Math.log(13 / 8), 12);
});

test('what stands in all texts tells nothing, and rules are left as they are', () => {
  const { all, rule } = telling();
  expect(all).toBe(1);
  expect(rule).toBe(1);
});
