import type { Copied } from '../../model/measures.ts';
import type { MakeScratch } from '../../scratch/scratch.ts';
import { addTo, CountTable } from '../counting/count-table.ts';
import { TopList } from '../counting/top-list.ts';
import { HashIndex } from './hash-index.ts';
import { mix } from './shingles.ts';

/** Places of the counts: copies, different names, and the place of the original, from 1. */
const COPIES = 0;
const NAMES = 1;
const ORIGINAL = 2;

/** Two hashes of a name, which no two names of a corpus have both in common; null where there is none. */
export type NameHash = readonly [number, number] | null;

/** The comments that were posted most often, and under how many names. */
export class CopiedMost {
  readonly #copies: CountTable;
  /** The hashes of names that were met with each original. */
  readonly #names: HashIndex;

  constructor(make: MakeScratch) {
    this.#copies = new CountTable(3, make, { join });
    this.#names = new HashIndex(make, 18);
  }

  /**
   * @param author of the copy
   * @param original id and author of what it repeats
   * @param place by which the original is told
   */
  add(author: NameHash, original: { readonly id: string; readonly author: NameHash }, place: number): void {
    const counts = this.#copies.of(original.id);
    addTo(counts, COPIES);
    counts[ORIGINAL] = place + 1;
    for (const name of [author, original.author]) {
      if (name !== null && this.#isNew(name, place)) addTo(counts, NAMES);
    }
  }

  #isNew([first, second]: readonly [number, number], place: number): boolean {
    const key = mix(mix(place, Math.floor(place / 2 ** 32)), first);
    const item = mix(second, place) >>> 1;
    if (this.#names.itemsOf(key).includes(item)) return false;
    this.#names.add(key, item);
    return true;
  }

  /** The places of the most often posted first, as many as asked for. Ties go by the number of names, then by id. */
  result(most: number): Copied<number>[] {
    const found = new TopList<Copied<number>>(most, (a, b) => b.times - a.times || b.authors - a.authors);
    for (const [, counts] of this.#copies.entries()) {
      const [copies = 0, authors = 0, original = 1] = counts;
      found.add({ times: copies + 1, authors, original: original - 1 });
    }
    return [...found.result().first];
  }
}

/** Counts are added up; the place of an original is always the same. */
function join(earlier: number[], later: readonly number[]): void {
  addTo(earlier, COPIES, later[COPIES]);
  addTo(earlier, NAMES, later[NAMES]);
  earlier[ORIGINAL] ||= later[ORIGINAL] ?? 0;
}
