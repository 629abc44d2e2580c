import type { MakeScratch, Scratch } from '../scratch/scratch.ts';
import { mix } from './shingles.ts';

/** Entries of one partition that are set aside together. */
const BLOCK = 32;

/** An entry: its key, and its item in two halves, since places can pass 32 bits. */
const WORDS = 3;

/** A block begins with the number of the one before it in its partition. */
const BLOCK_WORDS = 1 + BLOCK * WORDS;

const HALF = 2 ** 32;

/**
 * Which items have a key: any number of them, in memory that does not grow. Keys are hashes, and the entries lie in a
 * scratch; a filter in memory says of nearly every key that is new that nothing need be looked up (Bloom, B. H. (1970),
 * Space/time trade-offs in hash coding with allowable errors).
 */
export class HashIndex {
  readonly #scratch: Scratch;
  readonly #filter: Uint32Array;
  readonly #pending: Uint32Array;
  readonly #counts: Uint8Array;
  /** The number of each partition's last block, from 1. */
  readonly #last: Uint32Array;
  /** A block that was read, and its bytes. */
  readonly #block = new Uint32Array(BLOCK_WORDS);
  readonly #bytes = new Uint8Array(this.#block.buffer);

  /**
   * @param filterBits binary logarithm of the filter's size; it serves well up to a tenth as many entries
   * @param partitionBits binary logarithm of the number of partitions
   */
  constructor(make: MakeScratch, filterBits = 27, partitionBits = 14) {
    this.#scratch = make();
    this.#filter = new Uint32Array(2 ** (filterBits - 5));
    this.#counts = new Uint8Array(2 ** partitionBits);
    this.#last = new Uint32Array(2 ** partitionBits);
    this.#pending = new Uint32Array(2 ** partitionBits * BLOCK * WORDS);
  }

  /** The items of a key, in the order in which they were added. */
  itemsOf(key: number): readonly number[] {
    if (!this.#mayHold(key)) return NONE;
    const partition = this.#partitionOf(key);
    const found: number[] = [];
    const from = partition * BLOCK * WORDS;
    const pending = this.#pending.subarray(from, from + (this.#counts[partition] ?? 0) * WORDS);
    collect(pending, key, found);
    for (let block = this.#last[partition] ?? 0; block !== 0; ) {
      this.#scratch.read((block - 1) * BLOCK_WORDS * 4, this.#bytes);
      collect(this.#block.subarray(1), key, found);
      block = this.#block[0] ?? 0;
    }
    return found.reverse();
  }

  add(key: number, item: number): void {
    const place = this.#placeOf(key);
    this.#filter[place] = (this.#filter[place] ?? 0) | bitsOf(key);
    const partition = this.#partitionOf(key);
    const count = this.#counts[partition] ?? 0;
    const at = (partition * BLOCK + count) * WORDS;
    this.#pending[at] = key;
    this.#pending[at + 1] = item % HALF;
    this.#pending[at + 2] = Math.floor(item / HALF);
    this.#counts[partition] = (count + 1) % BLOCK;
    if (count + 1 === BLOCK) this.#setAside(partition);
  }

  #setAside(partition: number): void {
    const block = new Uint32Array(BLOCK_WORDS);
    block[0] = this.#last[partition] ?? 0;
    const from = partition * BLOCK * WORDS;
    block.set(this.#pending.subarray(from, from + BLOCK * WORDS), 1);
    const start = this.#scratch.append(new Uint8Array(block.buffer));
    this.#last[partition] = start / (BLOCK_WORDS * 4) + 1;
  }

  #partitionOf(key: number): number {
    return mix(0, key) % this.#counts.length;
  }

  #mayHold(key: number): boolean {
    const bits = bitsOf(key);
    return ((this.#filter[this.#placeOf(key)] ?? 0) & bits) === bits;
  }

  /** Where the bits of a key stand in the filter. */
  #placeOf(key: number): number {
    return mix(1, key) % this.#filter.length;
  }
}

const NONE: readonly number[] = [];

/** Two bits of a word of the filter. */
function bitsOf(key: number): number {
  const bits = mix(2, key);
  return (1 << (bits & 31)) | (1 << ((bits >>> 5) & 31));
}

/** Adds the items of a key, the last first. */
function collect(entries: Uint32Array, key: number, found: number[]): void {
  for (let at = entries.length - WORDS; at >= 0; at -= WORDS) {
    if (entries[at] === key) found.push((entries[at + 1] ?? 0) + (entries[at + 2] ?? 0) * HALF);
  }
}
