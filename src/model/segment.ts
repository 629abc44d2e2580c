import type { Span } from './span.ts';

/** What a stretch of a page is taken for. */
export type SegmentKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'comment'
  | 'comment_meta'
  | 'boilerplate';

/** One stretch of a page; a page's segments follow one another and cover its text exactly. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Id of the cue that put the segment there; the cue tables give the reason behind each. */
  readonly cue: string;
  /** How sure that is, 0 to 1. */
  readonly confidence: number;
}
