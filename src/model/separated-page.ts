import type { Article } from './article.ts';
import type { Comment } from './comment.ts';
import type { Page } from './page.ts';
import type { Segment } from './segment.ts';

/** A page taken apart: what `separate` hands on to `code`. */
export interface SeparatedPage {
  readonly page: Page;
  /** Cover `page.text` exactly, in order. */
  readonly segments: readonly Segment[];
  readonly articles: readonly Article[];
  /** In reading order. */
  readonly comments: readonly Comment[];
  /** Name of the comment layout that was recognised, `none` where there are no comments. */
  readonly layout: string;
  /** How sure the whole reading is, 0 to 1. */
  readonly confidence: number;
  /** What a person should know about the reading, one sentence each (such as a count that does not fit). */
  readonly notes: readonly string[];
}
