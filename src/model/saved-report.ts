import type { Coding } from './coding.ts';
import type { DescribedCode } from './described-code.ts';
import type { Span } from './span.ts';
import type { TargetSpan } from './target.ts';

/** A codebook as a report keeps it: what its codes mean, without the rules by which the program finds them. */
export interface SavedCodebook {
  readonly title: string;
  /** Names exactly which codebook made the report. */
  readonly hash: string;
  readonly codes: readonly DescribedCode[];
}

/** A comment as a report tells of it, with what the program made of it. */
export interface SavedComment {
  readonly commentId: string;
  readonly pageId: string;
  /** The input that holds the page. */
  readonly path: string;
  readonly articleId: string | null;
  /** Headline of the article that the comment stands under. */
  readonly headline: string | null;
  /** Place in reading order on its page, from 1. */
  readonly ordinal: number;
  readonly author: string | null;
  /** Id of the comment that this one answers. */
  readonly replyTo: string | null;
  readonly text: string;
  /** `neg`, `neu` or `pos`. */
  readonly sentimentLabel: string;
  /** Cues included. */
  readonly codings: readonly SavedCoding[];
  readonly targets: readonly TargetSpan[];
  /** Stretches that are somebody else's words. */
  readonly quotations: readonly Span[];
}

export type SavedCoding = Pick<
  Coding,
  'code' | 'value' | 'present' | 'rule' | 'cue' | 'weight' | 'evidence' | 'start' | 'end' | 'target'
>;

/** A report read back from its folder. */
export interface SavedReport {
  readonly codebook: SavedCodebook;
  /** In the order of comments.csv. */
  readonly comments: readonly SavedComment[];
}
