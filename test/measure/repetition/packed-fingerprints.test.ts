import { expect, test } from 'vitest';
import { packFingerprints, unpackFingerprints } from '../../../src/measure/repetition/packed-fingerprints.ts';
import { SKETCH } from '../../../src/measure/repetition/sketch.ts';
import { fc } from '../../properties.ts';

test('fingerprints come back as they were', () => {
  const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const numbers = (minLength: number, maxLength: number) =>
    fc.array(number, { minLength, maxLength }).map((all) => Uint32Array.from(all));
  const fingerprint = fc.record({
    words: numbers(3, 3),
    sketch: numbers(SKETCH, SKETCH),
    shingles: numbers(0, 200),
    bands: numbers(0, 16),
  });
  fc.assert(
    fc.property(fc.array(fingerprint), (all) => {
      expect([...unpackFingerprints(packFingerprints(all))]).toEqual(all);
    }),
  );
});
