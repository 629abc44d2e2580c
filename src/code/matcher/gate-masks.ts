import type { KnownText } from './known-text.ts';

/** Parts that a sentence is looked at in: one for each bit of a mask. */
const PARTS = 32;

/**
 * Where in one sentence words stand that rows wait for: for each set of them a mask, with a bit for each key; where a
 * sentence has more keys than a mask has bits, for each few keys.
 */
export class GateMasks {
  readonly #masks: Int32Array;
  /** For each mask, the sentence that it is of, by the number of the reading: the others are empty. */
  readonly #readIn: Int32Array;
  #readings = 0;
  #from = 0;
  /** Keys for each bit, as a power of two. */
  #coarse = 0;

  /** @param gates number of the sets that rows wait for */
  constructor(gates: number) {
    this.#masks = new Int32Array(gates);
    this.#readIn = new Int32Array(gates);
  }

  /** Takes the keys of a sentence: what was asked of the one before is forgotten. */
  read({ words, vocabulary }: KnownText, from: number, to: number): void {
    // A number that comes again after so many readings would wake up old masks.
    if (this.#readings === 0x7fffffff) this.#readIn.fill(0);
    this.#readings = (this.#readings % 0x7fffffff) + 1;
    this.#from = from;
    this.#coarse = 0;
    while ((to - from) >> this.#coarse > PARTS) this.#coarse += 1;
    for (let key = from; key < to; key += 1) {
      const bit = 1 << ((key - from) >> this.#coarse);
      const gates = vocabulary.gatesOf(words[key] as number);
      for (let at = 0; at < gates.length; at += 1) {
        const gate = gates[at] as number;
        if (this.#readIn[gate] === this.#readings) this.#masks[gate] = (this.#masks[gate] as number) | bit;
        else {
          this.#readIn[gate] = this.#readings;
          this.#masks[gate] = bit;
        }
      }
    }
  }

  /** Whether a word of a set may stand between two keys of the sentence, both included. */
  mayStand(gate: number, first: number, last: number): boolean {
    if (this.#readIn[gate] !== this.#readings) return false;
    const low = Math.max(0, first - this.#from) >> this.#coarse;
    const high = Math.min(PARTS - 1, (last - this.#from) >> this.#coarse);
    return low <= high && ((this.#masks[gate] as number) >>> low) << (PARTS - 1 - high + low) !== 0;
  }
}
