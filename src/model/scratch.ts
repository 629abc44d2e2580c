/** Bytes that a run sets aside, so that memory need not hold them: added one after the other, read from any place. */
export interface Scratch {
  /** Adds bytes, and tells where they begin. */
  append(bytes: Uint8Array): number;
  /** At most `length` bytes from a place on; fewer where they end before. */
  read(start: number, length: number): Uint8Array;
  readonly size: number;
}

/** Gives an empty scratch each time; who made it also does away with it. */
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
    read: (start, length) => Buffer.from(held.subarray(start, Math.min(start + length, size))),
    get size() {
      return size;
    },
  };
}
