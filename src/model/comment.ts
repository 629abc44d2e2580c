import type { Span } from './span.ts';
import type { Votes } from './votes.ts';

/** One reader comment: the unit of analysis. `start` and `end` point into the page's text. */
export interface Comment extends Span, Votes {
  /** `<pageId>-c<nnnn>`, counted from 0001 in reading order. */
  readonly commentId: string;
  readonly pageId: string;
  /** The article that the comment stands under, where the page has one. */
  readonly articleId: string | null;
  /** Place in reading order on its page, from 1. */
  readonly ordinal: number;
  /** Exactly `page.text.slice(start, end)`. */
  readonly text: string;
  /** Number that the page prints before the comment. */
  readonly printedNumber: number | null;
  readonly author: string | null;
  /** The date as printed. */
  readonly publishedRaw: string | null;
  /** The same as ISO 8601, without a zone where the page names none. */
  readonly publishedAt: string | null;
  /** Level of nesting: 0 answers the article, 1 answers a comment, and so on. */
  readonly depth: number;
  /** Id of the comment that this one answers. */
  readonly replyTo: string | null;
}
