import { mix } from './shingles.ts';

/** Two sets with a resemblance of 0.6 share all minima of a band with a chance of 1 - (1 - 0.6^2)^16 = 0.9992. */
const BANDS = 16;
const MINIMA_A_BAND = 2;

/** Set phrases lead to any number of texts; beyond this many, a band no longer leads from one to another. */
const MOST_HOLDERS = 32;

/**
 * Finds sets that have much in common with a given one, without comparing it to all. Sets whose minima under the same
 * hash functions agree in a band are candidates: Broder, A. Z. (1997), On the resemblance and containment of documents;
 * bands after Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4. The hash functions are fixed.
 */
export class MinHashIndex<Item> {
  readonly #bands: readonly Map<number, Item[]>[] = Array.from({ length: BANDS }, () => new Map());

  add(shingles: ReadonlySet<number>, item: Item): void {
    keysOf(shingles).forEach((key, band) => {
      const holders = this.#bands[band]?.get(key);
      if (holders === undefined) this.#bands[band]?.set(key, [item]);
      else if (holders.length < MOST_HOLDERS) holders.push(item);
    });
  }

  /** Items whose sets may resemble this one, each once, in an order that only the sets decide. */
  candidates(shingles: ReadonlySet<number>): Iterable<Item> {
    return new Set(keysOf(shingles).flatMap((key, band) => this.#bands[band]?.get(key) ?? []));
  }
}

/** One key for each band. */
function keysOf(shingles: ReadonlySet<number>): number[] {
  const minima = new Uint32Array(BANDS * MINIMA_A_BAND).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < minima.length; at += 1) {
      const hash = mix(at + 1, shingle);
      if (hash < (minima[at] as number)) minima[at] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const [first = 0, second = 0] = minima.subarray(band * MINIMA_A_BAND, (band + 1) * MINIMA_A_BAND);
    return first * 0x100000 + (second & 0xfffff);
  });
}
