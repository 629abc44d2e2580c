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
    packed.set([words.length, shingles.length, bands.length], at);
    packed.set(words, at + HEAD);
    packed.set(shingles, at + HEAD + words.length);
    packed.set(bands, at + HEAD + words.length + shingles.length);
    at += HEAD + sizeOf(each);
  }
  return packed;
}

/** The fingerprints again, in their order. */
export function* unpackFingerprints(packed: Uint32Array): Generator<Fingerprint> {
  for (let at = 0; at < packed.length; ) {
    const from = at + HEAD + (packed[at] as number);
    const to = from + (packed[at + 1] as number);
    const end = to + (packed[at + 2] as number);
    yield {
      words: packed.subarray(at + HEAD, from),
      shingles: packed.subarray(from, to),
      bands: packed.subarray(to, end),
    };
    at = end;
  }
}
