import { expect, test } from 'vitest';
import { chooseDiverse } from '../../src/train/choose-diverse.ts';
import { matrixOf } from './matrix-of.ts';

// Two alike pairs, and one text by itself.
const matrix = matrixOf([
  [1, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0.8, 0.6],
  [0, 0, 1],
]);

test('goes by doubt, and leaves out what is like a text that was chosen', () => {
  expect(chooseDiverse(matrix, [0.9, 0.85, 0.8, 0.1, 0.5], [], 3)).toEqual([0, 2, 4]);
});

test('what is coded already is not chosen, nor is what is the same', () => {
  expect(chooseDiverse(matrix, [0.9, 0.85, 0.3, 0, 0.5], [0], 5)).toEqual([4, 2]);
});

test('of equal ones the first is chosen', () => {
  expect(chooseDiverse(matrix, [0.5, 0.5, 0.5, 0.5, 0.5], [], 1)).toEqual([0]);
});
