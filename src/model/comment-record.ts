import type { Span } from './span.ts';
import type { Votes } from './votes.ts';

/** What an export states of one comment. `start` and `end` point into the page's text. */
export interface CommentRecord extends Span, Votes {
  /** The export's own id of the comment, by which answers name it. */
  readonly id: string | null;
  /** The export's id of the comment that this one answers; null where it answers the article. */
  readonly parentId: string | null;
  readonly author: string | null;
  /** The date as the export gives it: words, ISO 8601 or a Unix time. */
  readonly publishedRaw: string | null;
  readonly printedNumber: number | null;
}

/** What an export states of the article that a thread stands under. */
export interface ArticlePart extends Span {
  readonly kind: 'headline' | 'byline' | 'dateline' | 'body';
}

/** A thread that comes from an export: nothing of it has to be found, only to be checked. */
export interface PageRecords {
  /** Format of the export, such as `csv` or `disqus`. */
  readonly format: string;
  /** In reading order, before all comments; a paragraph of the body each. */
  readonly article: readonly ArticlePart[];
  /** In the order of the page's text. */
  readonly comments: readonly CommentRecord[];
  /** Name of the user whose post opens the thread; null where it stands under an article. */
  readonly opener: string | null;
}
