import type { MakeScratch } from '../../scratch/scratch.ts';
import { HashRuns } from './hash-runs.ts';
import { HashTable } from './hash-table.ts';
import { NumberList } from './number-list.ts';
import { mix } from './shingles.ts';

/**
 * Which items have a key: any number of them, in memory that does not grow. Keys are hashes. The entries that were added
 * last are in memory, the others are set aside in the order of their keys.
 */
export class HashIndex {
  readonly #latest: HashTable;
  readonly #earlier: HashRuns;

  /** @param bits binary logarithm of the places for entries in memory, eight bytes each; little more than half are used */
  constructor(make: MakeScratch, bits = 20) {
    this.#latest = new HashTable(bits);
    this.#earlier = new HashRuns(make, bits + 6);
  }

  /** Puts the items of a key behind those that were found, in the order in which they were added. */
  find(key: number, found: NumberList): void {
    const hash = mix(0, key);
    this.#earlier.find(hash, found);
    this.#latest.find(hash, found);
  }

  /** The items of a key, in the order in which they were added. */
  itemsOf(key: number): readonly number[] {
    const found = new NumberList();
    this.find(key, found);
    return [...found];
  }

  /** @param item a whole number, smaller than 2^32 - 1 */
  add(key: number, item: number): void {
    if (this.#latest.isFull) this.#earlier.add(this.#latest.take());
    this.#latest.add(mix(0, key), item);
  }
}
