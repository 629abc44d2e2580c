import type { Coding } from './coding.ts';

/** What changes in the codings of a corpus where one codebook takes the place of another. */
export interface CodebookDiff {
  /** What the codes do otherwise. */
  readonly codes: readonly ChangedCode[];
  readonly comments: number;
  readonly values: readonly ValueCounts[];
  /** The comments whose codings change, in the order of the corpus; one for each code that changes. */
  readonly moved: readonly MovedComment[];
}

/** A code that one of two codebooks lacks, or that does something else in the other. */
export interface ChangedCode {
  readonly code: string;
  /** Absent where both have it. */
  readonly is?: 'new' | 'gone';
  /** Before and after, where it changes. */
  readonly threshold?: readonly [number, number];
  /** Ids of rules. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  readonly changed?: readonly string[];
}

/** How many comments have a code with a value, before and after. */
export interface ValueCounts {
  readonly code: string;
  readonly value: string;
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
}

/** A comment that gains or loses values of a code. */
export interface MovedComment {
  readonly commentId: string;
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** The codings with that code. */
  readonly before: readonly Coding[];
  readonly after: readonly Coding[];
}
