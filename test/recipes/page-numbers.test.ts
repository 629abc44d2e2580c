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

test('ids are taken together where no page has had one of them', () => {
  const numbers = new PageNumbers();
  expect(numbers.takeNew(['p-a', 'p-b'])).toBe(true);
  expect(numbers.takeNew(['p-c', 'p-b'])).toBe(false);
  expect(numbers.takeNew(['p-c', 'p-c'])).toBe(false);
  expect(numbers.idOf('p-c')).toBe('p-c');
  expect(numbers.idOf('p-a')).toBe('p-a-2');
});
