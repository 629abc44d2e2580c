import { PatternTest } from './small-letters.ts';

/** One thing that a row of a page can say about itself: a pattern over the row's words, and why it tells. */
export interface Cue {
  readonly id: string;
  readonly pattern: RegExp;
  /** What stands in every row that the pattern fits, where it is told sooner than by the pattern. */
  readonly needs?: RegExp;
  readonly reason: string;
}

/** Rows longer than this are prose; no cue is tried on them, which also bounds the cost of every pattern. */
export const LONGEST_CUE_ROW = 220;

/** A cue ready to be tried. */
export class CueTest<Tried extends Pick<Cue, 'pattern' | 'needs'>> {
  readonly cue: Tried;
  readonly #pattern: PatternTest;
  readonly #needs: PatternTest | null;

  constructor(cue: Tried) {
    this.cue = cue;
    this.#pattern = new PatternTest(cue.pattern);
    this.#needs = cue.needs === undefined ? null : new PatternTest(cue.needs);
  }

  /** @param small the text in small letters */
  fits(text: string, small: string): boolean {
    return (this.#needs === null || this.#needs.fits(text, small)) && this.#pattern.fits(text, small);
  }

  /** What the groups of the pattern hold in a text that it fits, in small letters where it tells none from large ones. */
  groupsIn(text: string, small: string): Readonly<Record<string, string | undefined>> {
    return this.#pattern.find(text, small)?.groups ?? {};
  }
}

const TESTS = new WeakMap<readonly Cue[], readonly CueTest<Cue>[]>();

function testsOf(cues: readonly Cue[]): readonly CueTest<Cue>[] {
  const known = TESTS.get(cues);
  if (known !== undefined) return known;
  const tests = cues.map((cue) => new CueTest(cue));
  TESTS.set(cues, tests);
  return tests;
}

/**
 * The first cue of a table that fits a row's text, or null.
 *
 * @param small the text in small letters, where it is at hand
 */
export const findCue = (cues: readonly Cue[], text: string, small = text.toLowerCase()): Cue | null =>
  findTest(cues, text, small)?.cue ?? null;

/** The same as it is tried, for what its pattern finds. */
export function findTest(cues: readonly Cue[], text: string, small: string): CueTest<Cue> | null {
  if (text.length === 0 || text.length > LONGEST_CUE_ROW) return null;
  for (const test of testsOf(cues)) if (test.fits(text, small)) return test;
  return null;
}
