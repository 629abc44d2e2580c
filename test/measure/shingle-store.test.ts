import { expect, test } from 'vitest';
import { ShingleStore } from '../../src/measure/shingle-store.ts';
import { memoryScratch } from '../../src/model/scratch.ts';

test('every text comes back whole, however many there are and however long they are', () => {
  const store = new ShingleStore(memoryScratch);
  const texts = Array.from({ length: 10_000 }, (_, at) => ({
    shingles: Array.from({ length: at % 1000 === 0 ? 5000 : at % 90 }, (_unused, each) => at * 7 + each),
    place: at * 2 ** 24,
    words: [at, 2 ** 32 - 1 - at, at % 7],
  }));
  const numbers = texts.map(({ words, shingles, place }) =>
    store.add({ words, shingles: Uint32Array.from(shingles) }, place),
  );
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  for (const [at, { words, shingles, place }] of texts.entries()) {
    const text = store.at(numbers[at] ?? 0);
    expect([text.place, ...text.words, ...text.shingles]).toEqual([place, ...words, ...shingles]);
  }
});
