import type { NumberList } from './number-list.ts';

/** An entry is two numbers of 32 bits: a hash, and an item that has it, from 1. Where the second is 0, there is none. */
export const ENTRY = 2;

/** Places behind those that hashes name, for entries that were moved on. */
const BEHIND = 256;

/** Binary logarithm of the places of a table that are used at first. */
const FIRST_BITS = 10;

/** The share of the places that may be taken. */
const LOAD = 0.6;

/**
 * Items by hash, in memory. Entries stand in the order of their hashes, those of one hash in the order in which they were
 * added: a hash names a place by its first bits, and an entry that finds larger hashes there moves them on (Amble, O. and
 * Knuth, D. E. (1974), Ordered hash tables).
 */
export class HashTable {
  readonly #entries: Uint32Array;
  readonly #mostBits: number;
  /** Binary logarithm of the places that are in use: few at first, which the processor has at hand. */
  #bits: number;
  #size = 0;

  /** @param bits binary logarithm of its places */
  constructor(bits: number) {
    this.#entries = new Uint32Array((2 ** bits + BEHIND) * ENTRY);
    this.#mostBits = bits;
    this.#bits = Math.min(bits, FIRST_BITS);
  }

  /** Puts the items of a hash behind those that were found, in the order in which they were added. */
  find(hash: number, found: NumberList): void {
    const entries = this.#entries;
    let at = this.#placeOf(hash);
    while (entries[at + 1] !== 0 && (entries[at] as number) < hash) at += ENTRY;
    for (; entries[at + 1] !== 0 && entries[at] === hash; at += ENTRY) {
      found.push((entries[at + 1] as number) - 1);
    }
  }

  /** Adds an entry, where the table is not full. */
  add(hash: number, item: number): void {
    if (this.#isCrowded && this.#bits < this.#mostBits) this.#grow();
    const entries = this.#entries;
    let at = this.#placeOf(hash);
    while (entries[at + 1] !== 0 && (entries[at] as number) <= hash) at += ENTRY;
    let end = at;
    while (entries[end + 1] !== 0) end += ENTRY;
    entries.copyWithin(at + ENTRY, at, end);
    entries[at] = hash;
    entries[at + 1] = item + 1;
    this.#size += 1;
  }

  /** Whether another entry may find no room. */
  get isFull(): boolean {
    return this.#bits === this.#mostBits && this.#isCrowded;
  }

  /** All entries in their order; the table is then empty. */
  take(): Uint32Array {
    const entries = this.#entries;
    const taken = new Uint32Array(this.#size * ENTRY);
    let to = 0;
    for (let at = 0; to < taken.length; at += ENTRY) {
      if (entries[at + 1] === 0) continue;
      taken[to++] = entries[at] as number;
      taken[to++] = entries[at + 1] as number;
    }
    entries.fill(0, 0, this.#end);
    this.#size = 0;
    return taken;
  }

  get #isCrowded(): boolean {
    return this.#size > LOAD * (1 << this.#bits) || this.#entries[this.#end - 1] !== 0;
  }

  /** Where the places in use end. */
  get #end(): number {
    return ((1 << this.#bits) + BEHIND) * ENTRY;
  }

  #grow(): void {
    const entries = this.take();
    this.#bits += 1;
    for (let at = 0; at < entries.length; at += ENTRY) {
      this.add(entries[at] as number, (entries[at + 1] as number) - 1);
    }
  }

  #placeOf(hash: number): number {
    return (hash >>> (32 - this.#bits)) * ENTRY;
  }
}
