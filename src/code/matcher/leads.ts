import type { PatternIndex } from './pattern-index.ts';
import type { TextView } from './text-view.ts';
import type { KnownWord, WordSets, Words } from './word-sets.ts';

/** Patterns that are worth trying: pattern -> the sentences in which it may stand, in order. */
export type Openings = ReadonlyMap<number, readonly number[]>;

/**
 * One look at each word of a text tells which patterns to try at all: those that one of its words leads to. Of the parts
 * of an "all", the one with the rarest words leads; where that cannot stand, the others need not be looked for.
 */
export class Leads {
  readonly #index: PatternIndex;
  /** Patterns that no word leads to. */
  readonly #ungated: number[] = [];
  /** For each set of words, the last sentence in which one of them was met, as a running number. */
  readonly #met: Uint32Array;
  #sentence = 0;

  /** @param patterns the ones to lead to */
  constructor(patterns: Iterable<number>, index: PatternIndex, sets: WordSets) {
    this.#index = index;
    this.#met = new Uint32Array(sets.size);
    for (const pattern of patterns) {
      const gate = index.gateOf(pattern);
      if (gate === null) this.#ungated.push(pattern);
      else gate.waiting.push(pattern);
    }
  }

  /** The patterns that may stand in a text, by its words alone. */
  openings(view: TextView, words: readonly KnownWord[]): Openings {
    const opened = new Map<number, number[]>();
    view.sentences.forEach((range, sentence) => {
      const open = (pattern: number) => {
        if (!this.#index.mayStand(pattern, words, range)) return;
        const before = opened.get(pattern);
        if (before === undefined) opened.set(pattern, [sentence]);
        else before.push(sentence);
      };
      this.#ungated.forEach(open);
      this.#sentence += 1;
      for (let key = range.from; key < range.to; key += 1) {
        for (const gate of (words[key] as KnownWord).gates) if (this.#isNew(gate)) gate.waiting.forEach(open);
      }
    });
    return opened;
  }

  #isNew({ number }: Words): boolean {
    if (this.#met[number] === this.#sentence) return false;
    this.#met[number] = this.#sentence;
    return true;
  }
}
