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

/** Whether a cue's pattern fits a text. */
export const fits = ({ pattern, needs }: Pick<Cue, 'pattern' | 'needs'>, text: string): boolean =>
  (needs === undefined || needs.test(text)) && pattern.test(text);

/** The first cue of a table that fits a row's text, or null. */
export function findCue(cues: readonly Cue[], text: string): Cue | null {
  if (text.length === 0 || text.length > LONGEST_CUE_ROW) return null;
  return cues.find((cue) => fits(cue, text)) ?? null;
}
