import { expect, test } from 'vitest';
import { HashIndex } from '../../src/measure/hash-index.ts';
import { seededRandom } from '../../src/measure/random.ts';
import { memoryScratch } from '../../src/scratch/scratch.ts';

test('every key leads to its items, in their order, with many blocks in few partitions', () => {
  const random = seededRandom(7);
  const index = new HashIndex(memoryScratch, 10, 2);
  const expected = new Map<number, number[]>();
  for (let item = 0; item < 3000; item += 1) {
    const key = random.below(500) * 8_000_000;
    // Places can pass 32 bits.
    const place = item * 2 ** 24;
    index.add(key, place);
    expected.set(key, [...(expected.get(key) ?? []), place]);
  }
  for (const [key, items] of expected) expect(index.itemsOf(key)).toEqual(items);
  expect(index.itemsOf(3)).toEqual([]);
});
