import { expect, test } from 'vitest';
import { inCommon } from '../../src/measure/shingles.ts';
import { mostInCommon, sketchOf } from '../../src/measure/sketch.ts';
import { fc } from '../properties.ts';

const shingles = fc
  .uniqueArray(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 120 })
  .map((all) => Uint32Array.from(all).sort());

test('two texts never have more in common than their sketches allow', () => {
  fc.assert(
    fc.property(shingles, shingles, (a, b) => {
      const most = mostInCommon(sketchOf(a), a.length, sketchOf(b), b.length);
      expect(most).toBeGreaterThanOrEqual(inCommon(a, b));
      expect(most).toBeLessThanOrEqual(Math.min(a.length, b.length));
    }),
  );
});

test('texts of other shingles are told apart', () => {
  const [a, b] = [
    Uint32Array.from({ length: 30 }, (_, i) => i),
    Uint32Array.from({ length: 30 }, (_, i) => 50 + i),
  ];
  expect(mostInCommon(sketchOf(a), 30, sketchOf(a), 30)).toBe(30);
  expect(mostInCommon(sketchOf(a), 30, sketchOf(b), 30)).toBe(0);
});
