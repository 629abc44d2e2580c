import { expect, test } from 'vitest';
import { makeFolds } from '../../src/train/make-folds.ts';

const groups = Array.from({ length: 60 }, (_, at) => `text ${at % 50}`);
const labels = groups.map((_, at) => (at % 5 === 0 ? 0 : -1));
const texts = groups.map((_, at) => at);

test('every text lies in one fold, and equal texts in the same one', () => {
  const folds = makeFolds({ groups, labels }, texts, 5);
  expect(folds.flat().sort((a, b) => a - b)).toEqual(texts);
  for (const fold of folds) {
    for (const text of fold.filter((each) => each < 10)) expect(fold).toContain(text + 50);
  }
});

test('every fold has its share of each label', () => {
  for (const fold of makeFolds({ groups, labels }, texts, 5)) {
    const cases = new Set(fold.filter((text) => labels[text] === 0).map((text) => groups[text]));
    expect(cases.size).toBe(2);
  }
});

test('what lies together does not hang on the order of the texts', () => {
  const names = (folds: readonly (readonly number[])[]) =>
    folds.map((fold) => [...new Set(fold.map((text) => groups[text]))].sort());
  expect(names(makeFolds({ groups, labels }, texts.toReversed(), 5))).toEqual(
    names(makeFolds({ groups, labels }, texts, 5)),
  );
});
