import type { PatternIndex } from './pattern-index.ts';

/** Patterns that are worth trying: pattern -> the sentences in which it may stand, in order. */
export type Openings = ReadonlyMap<number, readonly number[]>;

/**
 * One look at the words of a text tells which patterns to try at all: those that one of its words leads to. Of the parts
 * of an "all", the one with the rarest words leads; where that cannot stand, the others need not be looked for.
 */
export class Leads {
  readonly #index: PatternIndex;
  /** Patterns that no word leads to. */
  readonly #ungated: number[] = [];
  /** For each gate, the patterns that wait for it before all else. */
  readonly #waiting: number[][] = [];

  /** @param patterns the ones to lead to */
  constructor(patterns: Iterable<number>, index: PatternIndex) {
    this.#index = index;
    for (const pattern of patterns) {
      const gate = index.gateOf(pattern);
      if (gate < 0) this.#ungated.push(pattern);
      else {
        this.#waiting[gate] ??= [];
        this.#waiting[gate].push(pattern);
      }
    }
  }

  /**
   * The patterns that may stand in a text, by its words alone.
   *
   * @param sentences the gates that each sentence has a word of
   */
  openings(sentences: readonly Uint32Array[]): Openings {
    const opened = new Map<number, number[]>();
    sentences.forEach((gates, sentence) => {
      const open = (pattern: number) => {
        if (!this.#index.mayStand(pattern, gates)) return;
        const before = opened.get(pattern);
        if (before === undefined) opened.set(pattern, [sentence]);
        else before.push(sentence);
      };
      this.#ungated.forEach(open);
      gates.forEach((bits, at) => {
        for (let left = bits; left !== 0; left &= left - 1) {
          const gate = at * 32 + 31 - Math.clz32(left & -left);
          this.#waiting[gate]?.forEach(open);
        }
      });
    });
    return opened;
  }
}
