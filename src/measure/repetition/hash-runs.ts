import type { MakeScratch, Scratch } from '../../scratch/scratch.ts';
import { HashFilter } from './hash-filter.ts';
import { ENTRY } from './hash-table.ts';
import type { NumberList } from './number-list.ts';

/** Runs of one level are merged to one of the next when there are so many. */
const RUNS = 4;

/** Entries that are read together to find one. */
const PAGE = 256;

/** Entries that are read together to merge runs. */
const STRETCH = 16 * PAGE;

const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** Entries in the order of their hashes, those of one hash in the order in which they were added. */
interface Run {
  /** Byte at which it begins. */
  readonly start: number;
  /** How many entries it has. */
  readonly size: number;
  /** The first hash of each page. */
  readonly firsts: Uint32Array;
}

/** Runs of about one length, the oldest first. */
interface Level {
  readonly scratch: Scratch;
  runs: Run[];
}

/**
 * Items by hash, set aside: sorted runs, of which several of one length are merged to a longer one, so that there are few
 * however many entries there are (O'Neil, P. et al. (1996), The log-structured merge-tree). A filter in memory says of
 * nearly every hash that is new that nothing need be looked up.
 */
export class HashRuns {
  readonly #make: MakeScratch;
  readonly #filterBits: number;
  #filter: HashFilter | undefined;
  /** The later, the older and longer its runs. */
  readonly #levels: Level[] = [];
  readonly #page = new Uint32Array(PAGE * ENTRY);

  /** @param filterBits binary logarithm of the filter's size in bits; it serves well up to a tenth as many entries */
  constructor(make: MakeScratch, filterBits: number) {
    this.#make = make;
    this.#filterBits = filterBits;
  }

  /** Puts the items of a hash behind those that were found, in the order in which they were added. */
  find(hash: number, found: NumberList): void {
    if (this.#filter?.mayHold(hash) !== true) return;
    for (let level = this.#levels.length - 1; level >= 0; level -= 1) {
      const { scratch, runs } = this.#levels[level] as Level;
      for (const run of runs) this.#findIn(scratch, run, hash, found);
    }
  }

  #findIn(scratch: Scratch, { start, size, firsts }: Run, hash: number, found: NumberList): void {
    for (let page = Math.max(0, firstNotBelow(firsts, hash) - 1); page < firsts.length; page += 1) {
      if ((firsts[page] as number) > hash) return;
      const length = Math.min(PAGE, size - page * PAGE) * ENTRY;
      const entries = this.#page.subarray(0, length);
      scratch.read(start + page * PAGE * ENTRY * NUMBER, bytesOf(entries));
      for (let at = 0; at < length; at += ENTRY) {
        const other = entries[at] as number;
        if (other === hash) found.push((entries[at + 1] as number) - 1);
        else if (other > hash) return;
      }
    }
  }

  /** @param entries in the order of their hashes */
  add(entries: Uint32Array): void {
    this.#filter ??= new HashFilter(this.#filterBits);
    for (let at = 0; at < entries.length; at += ENTRY) this.#filter.add(entries[at] as number);
    this.#addRun(0, [entries]);
  }

  #addRun(at: number, stretches: Iterable<Uint32Array>): void {
    this.#levels[at] ??= { scratch: this.#make(), runs: [] };
    const level = this.#levels[at];
    level.runs.push(writtenRun(level.scratch, stretches));
    if (level.runs.length < RUNS) return;
    this.#addRun(at + 1, merged(level));
    level.runs = [];
    level.scratch.clear();
  }
}

/** Writes entries behind each other. */
function writtenRun(scratch: Scratch, stretches: Iterable<Uint32Array>): Run {
  const start = scratch.size;
  const firsts: number[] = [];
  let size = 0;
  for (const entries of stretches) {
    scratch.append(bytesOf(entries));
    const length = entries.length / ENTRY;
    for (let at = (PAGE - (size % PAGE)) % PAGE; at < length; at += PAGE)
      firsts.push(entries[at * ENTRY] as number);
    size += length;
  }
  return { start, size, firsts: Uint32Array.from(firsts) };
}

/** The entries of some runs as those of one, some at a time. */
function* merged({ scratch, runs }: Level): Generator<Uint32Array> {
  const readers = runs.map((run) => new RunReader(scratch, run));
  const out = new Uint32Array(STRETCH * ENTRY);
  let to = 0;
  for (;;) {
    let first: RunReader | undefined;
    for (const reader of readers) {
      if (!reader.isDone && (first === undefined || reader.hash < first.hash)) first = reader;
    }
    if (first === undefined) break;
    out[to++] = first.hash;
    out[to++] = first.item;
    first.next();
    if (to < out.length) continue;
    yield out;
    to = 0;
  }
  if (to > 0) yield out.subarray(0, to);
}

/** Reads a run from its beginning. */
class RunReader {
  hash = 0;
  item = 0;
  isDone = false;
  readonly #scratch: Scratch;
  readonly #end: number;
  readonly #entries = new Uint32Array(STRETCH * ENTRY);
  #read: number;
  #at = 0;
  #held = 0;

  constructor(scratch: Scratch, { start, size }: Run) {
    this.#scratch = scratch;
    this.#read = start;
    this.#end = start + size * ENTRY * NUMBER;
    this.next();
  }

  next(): void {
    if (this.#at === this.#held) this.#readMore();
    this.hash = this.#entries[this.#at] as number;
    this.item = this.#entries[this.#at + 1] as number;
    this.#at += ENTRY;
  }

  #readMore(): void {
    const length = Math.min(this.#entries.length, (this.#end - this.#read) / NUMBER);
    this.#scratch.read(this.#read, bytesOf(this.#entries.subarray(0, length)));
    this.#read += length * NUMBER;
    this.#at = 0;
    this.#held = length;
    this.isDone = length === 0;
  }
}

/** The place of the first hash that is not smaller. */
function firstNotBelow(sorted: Uint32Array, hash: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return from;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
