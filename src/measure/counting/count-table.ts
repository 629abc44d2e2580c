import type { MakeScratch } from '../../scratch/scratch.ts';
import { Spool } from '../../scratch/spool.ts';
import { detached } from '../../text/detached.ts';
import type { AddsUp } from './adds-up.ts';
import { byText } from './tally.ts';

/** Names that are counted in memory; with more, what was counted is set aside, and added up at the end. */
const MOST_IN_MEMORY = 20_000;

/** Names that are saved together. */
const SAVED_TOGETHER = 256;

/** A name with its counts. */
export type Entry = readonly [name: string, counts: number[]];

/** Puts the later counts of a name to the earlier ones. */
type Join = (earlier: number[], later: readonly number[]) => void;

const sum: Join = (earlier, later) => {
  for (let at = 0; at < earlier.length; at += 1)
    earlier[at] = (earlier[at] as number) + (later[at] as number);
};

/**
 * Counts by name, any number of names: words, authors, targets. Whole numbers alone, so that parts of a corpus can be
 * counted apart and added up in any way.
 */
export class CountTable implements AddsUp<Entry[]> {
  readonly #width: number;
  readonly #join: Join;
  readonly #most: number;
  readonly #set: Spool<Entry>;
  /** Where each of the runs that were set aside begins; each is in the order of its names. */
  readonly #runs: number[] = [];
  #open = new Map<string, number[]>();
  /** Names that may be counted in memory now. */
  #room: number;

  /** @param width counts for each name */
  constructor(width: number, make: MakeScratch, { join = sum, most = MOST_IN_MEMORY } = {}) {
    this.#width = width;
    this.#join = join;
    this.#most = most;
    this.#room = most;
    this.#set = new Spool(make);
  }

  /** The counts of a name, to be added to at once: after the next call they may be set aside. */
  of(name: string): number[] {
    const found = this.#open.get(name);
    if (found !== undefined) return found;
    if (this.#open.size >= this.#room) this.#setAside();
    const counts = new Array<number>(this.#width).fill(0);
    this.#open.set(detached(name), counts);
    return counts;
  }

  /** Makes sure that no counts are set aside before those of so many names were asked for. */
  reserve(names: number): void {
    if (this.#open.size + names > this.#most) this.#setAside();
    this.#room = Math.max(this.#most, names);
  }

  /** Every name with its counts, in the order of the names. */
  *entries(): Generator<Entry> {
    const runs = [
      ...this.#runs.map((start, at) => this.#set.between(start, this.#runs[at + 1] ?? this.#set.end)),
      this.#sorted()[Symbol.iterator](),
    ].map((run) => ({ run, next: run.next() }));
    for (;;) {
      let first: string | undefined;
      for (const { next } of runs) {
        if (!next.done && (first === undefined || next.value[0] < first)) first = next.value[0];
      }
      if (first === undefined) return;
      const counts = new Array<number>(this.#width).fill(0);
      for (const each of runs) {
        if (each.next.done || each.next.value[0] !== first) continue;
        this.#join(counts, each.next.value[1]);
        each.next = each.run.next();
      }
      yield [first, counts];
    }
  }

  /** Every name with its counts, some at a time. */
  *saved(): Generator<Entry[]> {
    let some: Entry[] = [];
    for (const entry of this.entries()) {
      some.push(entry);
      if (some.length < SAVED_TOGETHER) continue;
      yield some;
      some = [];
    }
    yield some;
  }

  addSaved(entries: readonly Entry[]): void {
    for (const [name, counts] of entries) this.#join(this.of(name), counts);
  }

  #sorted(): Entry[] {
    return [...this.#open].sort(([a], [b]) => byText(a, b));
  }

  #setAside(): void {
    this.#runs.push(this.#set.end);
    for (const entry of this.#sorted()) this.#set.push(entry);
    this.#open = new Map();
  }
}

/** Adds one, or `by`, to one of a name's counts. */
export const addTo = (counts: number[], at: number, by = 1): void => {
  counts[at] = (counts[at] ?? 0) + by;
};
