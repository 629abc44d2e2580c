/** Bytes that a run sets aside, so that memory need not hold them: added one after the other, read from any place. */
export interface Scratch {
  /** Adds bytes; returns where they begin. */
  append(bytes: Uint8Array): number;
  /** Reads from a place on into some memory, and gives the part of it that was filled: less where the bytes end before. */
  read(start: number, into: Uint8Array): Uint8Array;
  readonly size: number;
  /** Does away with all of them, so that their room can be used again. */
  clear(): void;
}

/** Makes an empty scratch. Whoever provides this function also deletes the scratches in the end. */
export type MakeScratch = () => Scratch;

/** A scratch in memory, for work that is small. */
export function memoryScratch(): Scratch {
  let held = new Uint8Array(0);
  let size = 0;
  return {
    append(bytes) {
      const start = size;
      size += bytes.length;
      if (size > held.length) {
        const larger = new Uint8Array(Math.max(1024, 2 * size));
        larger.set(held.subarray(0, start));
        held = larger;
      }
      held.set(bytes, start);
      return start;
    },
    read(start, into) {
      const bytes = held.subarray(start, Math.min(start + into.length, size));
      into.set(bytes);
      return into.subarray(0, bytes.length);
    },
    get size() {
      return size;
    },
    clear() {
      size = 0;
    },
  };
}
