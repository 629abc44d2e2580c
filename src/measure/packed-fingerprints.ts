import type { Fingerprint } from './fingerprint.ts';

/** Before each fingerprint stands how many numbers its three parts have. */
const HEAD = 3;

/** Fingerprints as one row of numbers. */
export function packFingerprints(fingerprints: readonly Fingerprint[]): Uint32Array {
  const sizeOf = ({ words, shingles, bands }: Fingerprint) => words.length + shingles.length + bands.length;
  const packed = new Uint32Array(fingerprints.reduce((size, each) => size + HEAD + sizeOf(each), 0));
  let at = 0;
  for (const each of fingerprints) {
    const { words, shingles, bands } = each;
    packed.set([words.length, shingles.length, bands.length, ...words], at);
    packed.set(shingles, at + HEAD + words.length);
    packed.set(bands, at + HEAD + words.length + shingles.length);
    at += HEAD + sizeOf(each);
  }
  return packed;
}

/** The fingerprints again, in their order. */
export function* unpackFingerprints(packed: Uint32Array): Generator<Fingerprint> {
  for (let at = 0; at < packed.length; ) {
    const [words = 0, shingles = 0, bands = 0] = packed.subarray(at, at + HEAD);
    const [from, to] = [at + HEAD + words, at + HEAD + words + shingles];
    yield {
      words: [...packed.subarray(at + HEAD, from)],
      shingles: packed.subarray(from, to),
      bands: [...packed.subarray(to, to + bands)],
    };
    at = to + bands;
  }
}
