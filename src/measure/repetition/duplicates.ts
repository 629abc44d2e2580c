import type { Duplicate } from '../../model/measures.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import type { Fingerprint } from './fingerprint.ts';
import { HashIndex } from './hash-index.ts';
import { NumberList } from './number-list.ts';
import { ShingleStore } from './shingle-store.ts';
import { inCommon } from './shingles.ts';

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
  /** By key of the comment that is asked about: how many originals it leads to. */
  readonly #holders: number[] = [];
  /** Originals that some keys lead to. */
  readonly #found = new NumberList();

  constructor(make: MakeScratch) {
    this.#originals = new ShingleStore(make);
    this.#exact = new HashIndex(make, 18);
    this.#near = new HashIndex(make);
  }

  /**
   * What a comment repeats of those asked about before; null where it is the first to say so.
   *
   * @param place that of the next comment in input and reading order
   */
  duplicateOf(place: number, fingerprint: Fingerprint): Duplicate<number> | null {
    const { words, bands } = fingerprint;
    const key = words[0] ?? 0;
    const same = this.#sayingThis(words);
    if (same !== null) return { original: same, kind: 'exact' };
    this.#findSharing(bands);
    const like = this.#resembling(fingerprint);
    if (like !== null) return { original: like, kind: 'near' };

    const number = this.#originals.add(fingerprint, place);
    this.#exact.add(key, number);
    for (let at = 0; at < bands.length; at += 1) {
      if ((this.#holders[at] as number) < MOST_HOLDERS) this.#near.add(bands[at] as number, number);
    }
    return null;
  }

  /** The first original that says the same word for word: one hash alone can be that of other words. */
  #sayingThis(words: ArrayLike<number>): number | null {
    const found = this.#found;
    found.clear();
    this.#exact.find(words[0] ?? 0, found);
    for (let at = 0; at < found.length; at += 1) {
      if (this.#originals.hasWords(found.at(at), words)) return this.#originals.placeOf(found.at(at));
    }
    return null;
  }

  /** Finds the originals that have any of these keys, some of them more than once. */
  #findSharing(bands: ArrayLike<number>): void {
    const found = this.#found;
    found.clear();
    for (let at = 0; at < bands.length; at += 1) {
      const before = found.length;
      this.#near.find(bands[at] as number, found);
      this.#holders[at] = found.length - before;
    }
  }

  /** The comment that resembles these shingles most, and enough; of two alike the earlier. */
  #resembling({ shingles, sketch }: Fingerprint): number | null {
    const candidates = this.#originals.resembling(this.#found, sketch, RESEMBLANCE);
    let best: { readonly number: number; readonly share: number } | null = null;
    for (const number of new Set(candidates.sort((a, b) => a - b))) {
      const share = resemblance(shingles, this.#originals.shinglesOf(number), best?.share ?? RESEMBLANCE);
      if (share >= RESEMBLANCE && share > (best?.share ?? 0)) best = { number, share };
    }
    return best === null ? null : this.#originals.placeOf(best.number);
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
