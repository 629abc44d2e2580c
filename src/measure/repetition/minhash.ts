import { mix } from './shingles.ts';

/** Two sets with a resemblance of 0.6 share all minima of a band with a chance of 1 - (1 - 0.6^2)^16 = 0.9992. */
const BANDS = 16;
const MINIMA_A_BAND = 2;

/**
 * Keys by which sets that have much in common are found, without comparing each to all: sets whose minima under the
 * same hash functions agree in a band share its key. Broder, A. Z. (1997), On the resemblance and containment of
 * documents; bands after Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4. The hash functions are fixed.
 *
 * @returns one key for each band, 32 bits
 */
export function bandKeys(shingles: Uint32Array): number[] {
  const keys: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let key = band + 1;
    for (let at = 0; at < MINIMA_A_BAND; at += 1) {
      key = mix(key, minimumOf(shingles, band * MINIMA_A_BAND + at + 1));
    }
    keys.push(key);
  }
  return keys;
}

/** The smallest hash of some shingles under one of the hash functions. */
function minimumOf(shingles: Uint32Array, seed: number): number {
  let minimum = 0xffffffff;
  for (let at = 0; at < shingles.length; at += 1) {
    const hash = mix(seed, shingles[at] as number);
    if (hash < minimum) minimum = hash;
  }
  return minimum;
}
