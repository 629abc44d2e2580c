import type { SavedComment } from './saved-report.ts';
import type { Span } from './span.ts';

/** A keyword in context: one place where a pattern stands. `start` and `end` point into the text of the comment. */
export interface KwicLine extends Span {
  readonly comment: SavedComment;
  /** Where the words shown before it begin. */
  readonly from: number;
  /** Where the words shown after it end. */
  readonly to: number;
}

export const KWIC_ORDERS = ['id', 'left', 'match', 'right'] as const;

/** `id`: as the comments are read; the others: by the alphabet of the words there, `left` read away from the match. */
export type KwicOrder = (typeof KWIC_ORDERS)[number];
