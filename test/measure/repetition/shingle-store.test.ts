import { expect, test } from 'vitest';
import { NumberList } from '../../../src/measure/repetition/number-list.ts';
import { ShingleStore } from '../../../src/measure/repetition/shingle-store.ts';
import { sketchOf } from '../../../src/measure/repetition/sketch.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';

test('every text comes back whole, however many there are and however long they are', () => {
  const store = new ShingleStore(memoryScratch);
  const all = Array.from({ length: 270_000 }, (_, at) => at);
  const shinglesOf = (at: number): Uint32Array =>
    Uint32Array.from({ length: at % 90_000 === 0 ? 5000 : 3 + (at % 3) }, (_, each) => at * 6 + each);
  const wordsOf = (at: number): number[] => [at, 2 ** 32 - 1 - at, at % 7];
  for (const at of all) {
    const shingles = shinglesOf(at);
    expect(store.add({ words: wordsOf(at), shingles, sketch: sketchOf(shingles) }, at * 2 ** 24)).toBe(at);
  }
  for (const at of all.filter((each) => each % 1000 === 0 || each > 269_990)) {
    expect(store.placeOf(at)).toBe(at * 2 ** 24);
    expect([at, at - 1].map((words) => store.hasWords(at, wordsOf(words)))).toEqual([true, false]);
    expect(store.shinglesOf(at)).toEqual(shinglesOf(at));
  }
  const asked = new NumberList();
  for (const at of [269_998, 3, 1, 269_999, 3]) asked.push(at);
  expect(store.resembling(asked, sketchOf(shinglesOf(3)), 1)).toEqual([3, 3]);
  expect(store.resembling(asked, sketchOf(shinglesOf(269_999)), 1)).toEqual([269_999]);
});
