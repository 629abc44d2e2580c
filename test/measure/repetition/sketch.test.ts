import { expect, test } from 'vitest';
import { inCommon } from '../../../src/measure/repetition/shingles.ts';
import { mayResemble, sketchOf } from '../../../src/measure/repetition/sketch.ts';
import { fc } from '../../properties.ts';

const shingle = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const sets = fc.uniqueArray(shingle, { minLength: 1, maxLength: 120 });
const shares = fc.double({ min: 0.01, max: 1, noNaN: true });
const sorted = (...shingles: readonly number[][]): Uint32Array =>
  Uint32Array.from(new Set(shingles.flat())).sort();

/** Whether the sketch of the second of two texts lets it pass, wherever it stands among others. */
const passes = (a: Uint32Array, b: Uint32Array, share: number): boolean =>
  mayResemble(sketchOf(a), Uint32Array.of(7, ...sketchOf(b), 7), 1, share);

test('no two texts that resemble each other are told apart', () => {
  fc.assert(
    fc.property(sets, sets, sets, shares, (one, other, both, share) => {
      const [a, b] = [sorted(one, both), sorted(other, both)];
      const common = inCommon(a, b);
      if (common / (a.length + b.length - common) >= share) expect(passes(a, b, share)).toBe(true);
    }),
  );
});

test('nor are texts so long that their shingles cannot be counted', () => {
  const [long, longer] = [70_000, 140_000].map((length) => Uint32Array.from({ length }, (_, i) => i));
  expect(passes(long as Uint32Array, longer as Uint32Array, 0.5)).toBe(true);
});

test('texts of other shingles are told apart, and so are those of which one is much longer', () => {
  const text = (from: number, length: number) => Uint32Array.from({ length }, (_, i) => from + i);
  expect(passes(text(0, 30), text(0, 30), 1)).toBe(true);
  expect(passes(text(0, 30), text(50, 30), 0.1)).toBe(false);
  expect(passes(text(0, 30), text(0, 60), 0.5)).toBe(true);
  expect(passes(text(0, 30), text(0, 61), 0.5)).toBe(false);
});
