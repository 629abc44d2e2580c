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

/** A way to read the page's comments, with the evidence for it, as `weigh-case.ts` sums it. */
export interface Weighed {
  readonly score: number;
  /** Characters of its comments. */
  readonly size: number;
  /** Reads what nobody asks of a thread that loses. */
  readonly read: () => Thread;
}

/** The better of two readings, the first where they are alike: of two that say the same, the one with the larger elements tells the nesting. */
export const betterOf = (first: Weighed | null, second: Weighed | null): Weighed | null =>
  first === null || (second !== null && (second.score - first.score || second.size - first.size) > 0)
    ? second
    : first;

/** From a weight of evidence (5 is just enough) to 0..1, in two decimals. */
export const confidenceOf = (score: number): number => Math.round((1 - Math.exp(-score / 6)) * 100) / 100;
