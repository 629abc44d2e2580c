import { mix } from './shingles.ts';

/** Tells of nearly every hash that was not added that it was not (Bloom, B. H. (1970), Space/time trade-offs in hash coding with allowable errors). */
export class HashFilter {
  readonly #words: Uint32Array;

  /** @param bits binary logarithm of its size in bits; it serves well up to a tenth as many hashes */
  constructor(bits: number) {
    this.#words = new Uint32Array(2 ** (bits - 5));
  }

  add(hash: number): void {
    const at = this.#placeOf(hash);
    this.#words[at] = (this.#words[at] as number) | bitsOf(hash);
  }

  mayHold(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.#words[this.#placeOf(hash)] as number) & bits) === bits;
  }

  #placeOf(hash: number): number {
    return mix(1, hash) & (this.#words.length - 1);
  }
}

/** Two bits of a word of the filter. */
function bitsOf(hash: number): number {
  const bits = mix(2, hash);
  return (1 << (bits & 31)) | (1 << ((bits >>> 5) & 31));
}
