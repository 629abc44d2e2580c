import type { MakeScratch, Scratch } from './scratch.ts';

/** Bytes that are read at a time. */
const STRETCH = 64 * 1024;

/** A text kept outside memory: added piece by piece, read back from its beginning. */
export class AsideText {
  readonly #make: MakeScratch;
  #scratch: Scratch | undefined;

  constructor(make: MakeScratch) {
    this.#make = make;
  }

  push(text: string): void {
    this.#scratch ??= this.#make();
    this.#scratch.append(Buffer.from(text));
  }

  /** All of it, as UTF-8. */
  *pieces(): Generator<Uint8Array> {
    const size = this.#scratch?.size ?? 0;
    for (let at = 0; at < size; at += STRETCH) {
      const piece = this.#scratch?.read(at, new Uint8Array(Math.min(STRETCH, size - at)));
      if (piece !== undefined) yield piece;
    }
  }
}
