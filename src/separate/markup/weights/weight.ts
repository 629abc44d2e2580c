import type { Case, Unread } from '../case.ts';

/** One sign that a repetition is reader comments, or is not; the evidence is log odds, by eye. */
export interface Weight {
  readonly id: string;
  /** Evidence for comments above 0, against them below, or where the runs must be read for it, the most that it can be. */
  readonly most: (unread: Unread) => number;
  /** The evidence, no more than `most`; missing where the runs need not be read. */
  readonly weigh?: (thread: Case) => number;
  readonly reason: string;
}

export const nothing = (): number => 0;
