import { expect, test } from 'vitest';
import { ShingleStore } from '../../src/measure/shingle-store.ts';
import { SKETCH } from '../../src/measure/sketch.ts';
import { memoryScratch } from '../../src/scratch/scratch.ts';

test('every text comes back whole, however many there are and however long they are', () => {
  const store = new ShingleStore(memoryScratch);
  const texts = Array.from({ length: 70_000 }, (_, at) => ({
    shingles: Array.from({ length: at % 10_000 === 0 ? 5000 : at % 9 }, (_unused, each) => at * 7 + each),
    place: at * 2 ** 24,
    words: [at, 2 ** 32 - 1 - at, at % 7],
  }));
  const numbers = texts.map(({ words, shingles, place }, at) =>
    store.add({ words, shingles: Uint32Array.from(shingles) }, place, new Uint32Array(SKETCH).fill(at)),
  );
  expect(numbers).toEqual([...texts.keys()]);
  for (const [at, { words, shingles, place }] of texts.entries()) {
    const head = store.headOf(at);
    expect([head.place, head.size, ...head.words]).toEqual([place, shingles.length, ...words]);
    expect([...head.sketch]).toEqual(Array(SKETCH).fill(at));
    expect([...store.shinglesOf(at)]).toEqual(shingles);
  }
});
