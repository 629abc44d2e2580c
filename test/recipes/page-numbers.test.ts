import { expect, test } from 'vitest';
import { PageNumbers } from '../../src/recipes/page-numbers.ts';

test('copies of a page keep ids of their own', () => {
  const numbers = new PageNumbers();
  expect(['p-a', 'p-b', 'p-a', 'p-a'].map((id) => numbers.idOf(id))).toEqual([
    'p-a',
    'p-b',
    'p-a-2',
    'p-a-3',
  ]);
});
