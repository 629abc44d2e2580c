import type { Duplicate } from '../model/measures.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import type { Fingerprint } from './fingerprint.ts';
import { HashIndex } from './hash-index.ts';
import { ShingleStore } from './shingle-store.ts';
import { inCommon } from './shingles.ts';
import { mostInCommon, sketchOf } from './sketch.ts';

/** Share of their shingles that two comments must have in common: some five words in fifty may have been changed. */
const RESEMBLANCE = 0.6;

/** Set phrases lead to any number of comments; beyond this many, a key no longer leads from one to another. */
const MOST_HOLDERS = 32;

/**
 * Finds comments that say what an earlier one says, word for word or with a few words changed: posted twice, or copied
 * by many. What a comment quotes is no part of what it says.
 *
 * Two comments are near duplicates where their three-word shingles have a resemblance (Jaccard) of at least 0.6 (Broder,
 * A. Z. (1997), On the resemblance and containment of documents). Candidates come from an index of minima under fixed
 * hash functions, so that time grows in step with the number of comments, and nothing depends on chance.
 *
 * Comments go by their places: whole numbers, by which the caller can have them again.
 */
export class DuplicateFinder {
  /** The comments that say something first; both indexes lead to their numbers in it. */
  readonly #originals: ShingleStore;
  readonly #exact: HashIndex;
  readonly #near: HashIndex;

  constructor(make: MakeScratch) {
    this.#originals = new ShingleStore(make);
    this.#exact = new HashIndex(make, 25, 10);
    this.#near = new HashIndex(make);
  }

  /**
   * What a comment repeats of those asked about before; null where it is the first to say so.
   *
   * @param place that of the next comment in input and reading order
   */
  duplicateOf(place: number, fingerprint: Fingerprint): Duplicate<number> | null {
    const { words, shingles, bands } = fingerprint;
    const key = words[0] ?? 0;
    const same = this.#sayingThis(words, this.#exact.itemsOf(key));
    if (same !== null) return { original: same, kind: 'exact' };
    const holders: (readonly number[])[] = [];
    for (let at = 0; at < bands.length; at += 1) holders.push(this.#near.itemsOf(bands[at] as number));
    const sketch = sketchOf(shingles);
    const like = this.#resembling(shingles, sketch, holders);
    if (like !== null) return { original: like, kind: 'near' };

    const number = this.#originals.add(fingerprint, place, sketch);
    this.#exact.add(key, number);
    for (const [at, holding] of holders.entries()) {
      if (holding.length < MOST_HOLDERS) this.#near.add(bands[at] as number, number);
    }
    return null;
  }

  /** The first of some originals that says the same word for word: one hash alone can be that of other words. */
  #sayingThis(words: ArrayLike<number>, numbers: readonly number[]): number | null {
    for (const number of numbers) {
      const original = this.#originals.headOf(number);
      if (original.words.every((hash, at) => hash === words[at])) return original.place;
    }
    return null;
  }

  /** The comment that resembles these shingles most, and enough; of two alike the earlier. */
  #resembling(
    shingles: Uint32Array,
    sketch: Uint32Array,
    holders: readonly (readonly number[])[],
  ): number | null {
    if (holders.every((numbers) => numbers.length === 0)) return null;
    const candidates = [...new Set(holders.flat())].filter((number) => {
      const other = this.#originals.headOf(number);
      const most = mostInCommon(sketch, shingles.length, other.sketch, other.size);
      return most >= leastInCommon(shingles.length + other.size, RESEMBLANCE);
    });
    let best: { readonly number: number; readonly share: number } | null = null;
    for (const number of candidates.sort((a, b) => a - b)) {
      const share = resemblance(shingles, this.#originals.shinglesOf(number), best?.share ?? RESEMBLANCE);
      if (share >= RESEMBLANCE && share > (best?.share ?? 0)) best = { number, share };
    }
    return best === null ? null : this.#originals.headOf(best.number).place;
  }
}

/** The share of all shingles of two texts that both have; some smaller share where it is below what is wanted. */
function resemblance(a: Uint32Array, b: Uint32Array, wanted: number): number {
  const all = a.length + b.length;
  const both = inCommon(a, b, leastInCommon(all, wanted));
  return both / (all - both);
}

/** How many shingles two texts of so many together have in common at least, where they resemble each other by a share. */
const leastInCommon = (all: number, share: number): number => Math.floor((share * all) / (1 + share));
