import type { Fingerprint } from './fingerprint.ts';
import { SKETCH } from './sketch.ts';

/** Before each fingerprint stands how many shingles it has, and how many bands. */
const HEAD = 2;

/** The words and the sketch have the same size in all. */
const WORDS = 3;
const SHINGLES = HEAD + WORDS + SKETCH;

/** Fingerprints as one row of numbers. */
export function packFingerprints(fingerprints: readonly Fingerprint[]): Uint32Array {
  const sizeOf = ({ shingles, bands }: Fingerprint) => SHINGLES + shingles.length + bands.length;
  const packed = new Uint32Array(fingerprints.reduce((size, each) => size + sizeOf(each), 0));
  let at = 0;
  for (const each of fingerprints) {
    const { words, sketch, shingles, bands } = each;
    packed.set([shingles.length, bands.length], at);
    packed.set(words, at + HEAD);
    packed.set(sketch, at + HEAD + WORDS);
    packed.set(shingles, at + SHINGLES);
    packed.set(bands, at + SHINGLES + shingles.length);
    at += sizeOf(each);
  }
  return packed;
}

/** The fingerprints again, in their order. */
export function* unpackFingerprints(packed: Uint32Array): Generator<Fingerprint> {
  for (let at = 0; at < packed.length; ) {
    const shingles = at + SHINGLES;
    const bands = shingles + (packed[at] as number);
    const end = bands + (packed[at + 1] as number);
    yield {
      words: packed.subarray(at + HEAD, at + HEAD + WORDS),
      sketch: packed.subarray(at + HEAD + WORDS, shingles),
      shingles: packed.subarray(shingles, bands),
      bands: packed.subarray(bands, end),
    };
    at = end;
  }
}
