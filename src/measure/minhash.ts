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
export function bandKeys(shingles: ReadonlySet<number>): number[] {
  const minima = new Uint32Array(BANDS * MINIMA_A_BAND).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < minima.length; at += 1) {
      const hash = mix(at + 1, shingle);
      if (hash < (minima[at] as number)) minima[at] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    minima
      .subarray(band * MINIMA_A_BAND, (band + 1) * MINIMA_A_BAND)
      .reduce((key, minimum) => mix(key, minimum), band + 1),
  );
}
