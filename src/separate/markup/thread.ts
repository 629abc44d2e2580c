import type { Span } from '../../model/span.ts';
import type { Votes } from '../../model/votes.ts';

/** One comment as it was found, before it has its id. */
export interface Post {
  /** All that belongs to it, its own replies left out where they can be. */
  readonly region: Span;
  /** Its words. */
  readonly content: Span;
  readonly author: string | null;
  readonly publishedRaw: string | null;
  /** The date as the markup gives it to machines, where it does. */
  readonly publishedAt: string | null;
  readonly printedNumber: number | null;
  readonly votes?: Votes;
  readonly depth: number;
  /** Index of the post that it answers. */
  readonly parent: number | null;
}

/** The comments of a page by one way of looking for them. */
export interface Thread {
  /** Name of the layout, as reported. */
  readonly layout: string;
  readonly cue: string;
  readonly confidence: number;
  /** In reading order. */
  readonly posts: readonly Post[];
  /** From the heading of the section to the end of its last post. */
  readonly section: Span;
}

/** A thread with the evidence for it, as `evidence.ts` sums it. */
export interface Weighed {
  readonly thread: Thread;
  readonly score: number;
}

/** From a weight of evidence (5 is just enough) to 0..1, in two decimals. */
export const confidenceOf = (score: number): number => Math.round((1 - Math.exp(-score / 6)) * 100) / 100;
