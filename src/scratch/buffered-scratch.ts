import type { Scratch } from './scratch.ts';

/** What a scratch is stored in, such as a file. */
export interface ScratchStore {
  /** Writes some of the bytes at a place, the first ones; returns how many. */
  readonly write: (bytes: Uint8Array, at: number) => number;
  /** Reads some bytes from a place; returns how many. */
  readonly read: (into: Uint8Array, at: number) => number;
}

/** Bytes are gathered to so many before they are written; what was added last is read from memory. */
const BATCH = 64 * 1024;

/** A scratch that gathers what it is given: its store is written to seldom, and not at all while it is small. */
export class BufferedScratch implements Scratch {
  readonly #store: ScratchStore;
  #written = 0;
  readonly #pending = new Uint8Array(BATCH);
  #held = 0;

  constructor(store: ScratchStore) {
    this.#store = store;
  }

  get size(): number {
    return this.#written + this.#held;
  }

  append(bytes: Uint8Array): number {
    const start = this.size;
    if (this.#held + bytes.length > BATCH) this.#flush();
    if (bytes.length > BATCH) this.#write(bytes);
    else {
      this.#pending.set(bytes, this.#held);
      this.#held += bytes.length;
    }
    return start;
  }

  read(start: number, into: Uint8Array): Uint8Array {
    const wanted = Math.max(0, Math.min(into.length, this.size - start));
    const bytes = into.subarray(0, wanted);
    const stored = Math.max(0, Math.min(wanted, this.#written - start));
    this.#readStored(bytes.subarray(0, stored), start);
    const from = start + stored - this.#written;
    if (stored < wanted) bytes.set(this.#pending.subarray(from, from + wanted - stored), stored);
    return bytes;
  }

  clear(): void {
    this.#written = 0;
    this.#held = 0;
  }

  #flush(): void {
    const held = this.#held;
    this.#held = 0;
    if (held > 0) this.#write(this.#pending.subarray(0, held));
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      done += this.#store.write(bytes.subarray(done), this.#written + done);
    }
    this.#written += bytes.length;
  }

  #readStored(into: Uint8Array, at: number): void {
    for (let done = 0; done < into.length; ) {
      const read = this.#store.read(into.subarray(done), at + done);
      if (read === 0) throw new Error('what was set aside was cut off while it was in use');
      done += read;
    }
  }
}
