import { expect, test } from 'vitest';
import { HashIndex } from '../../../src/measure/repetition/hash-index.ts';
import { seededRandom } from '../../../src/measure/statistics/random.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';

test.each([
  ['all in memory, in a table that grows', 16],
  ['most of them set aside, in runs that are merged again and again', 6],
])('every key leads to its items, in their order: %s', (_, bits) => {
  const random = seededRandom(7);
  const index = new HashIndex(memoryScratch, bits);
  const expected = new Map<number, number[]>();
  for (let item = 0; item < 20_000; item += 1) {
    const key = random.below(4000) * 1_000_000;
    index.add(key, item);
    expected.set(key, [...(expected.get(key) ?? []), item]);
  }
  for (const [key, items] of expected) expect(index.itemsOf(key)).toEqual(items);
  expect(index.itemsOf(3)).toEqual([]);
});

test('keys that many items have, more than are read together', () => {
  const index = new HashIndex(memoryScratch, 8);
  const items = Array.from({ length: 3000 }, (_, item) => item);
  for (const item of items) for (const key of [5, 6]) index.add(key, item);
  for (const key of [5, 6]) expect(index.itemsOf(key)).toEqual(items);
  expect(index.itemsOf(7)).toEqual([]);
});

test('the largest item there may be', () => {
  const index = new HashIndex(memoryScratch);
  index.add(1, 2 ** 32 - 2);
  expect(index.itemsOf(1)).toEqual([2 ** 32 - 2]);
});
