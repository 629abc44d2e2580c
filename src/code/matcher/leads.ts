import type { PatternIndex } from './pattern-index.ts';
import type { SentenceWords } from './sentence-words.ts';

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
   * The patterns that may stand in a text, by its words alone, each with the sentence in which it may.
   *
   * @param sentences how many they are
   * @returns `pattern * sentences + sentence`, rising
   */
  openings(words: SentenceWords, sentences: number): number[] {
    const opened: number[] = [];
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const open = (patterns: readonly number[]) => {
        for (const pattern of patterns)
          if (this.#index.mayStand(pattern, words, sentence)) opened.push(pattern * sentences + sentence);
      };
      open(this.#ungated);
      words.eachGate(sentence, (gate) => {
        const waiting = this.#waiting[gate];
        if (waiting !== undefined) open(waiting);
      });
    }
    return opened.sort((a, b) => a - b);
  }
}
