import type { Span } from './span.ts';

/**
 * One element of a page that was saved as HTML: what the markup says of a stretch of the page's text. `start` and
 * `end` are offsets into `page.text`; an element without text has both the same.
 */
export interface MarkupElement extends Span {
  /** Lower case, such as `div`. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** In document order. */
  readonly children: readonly MarkupElement[];
}
