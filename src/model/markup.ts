import type { Span } from './span.ts';

/**
 * One element of a page that was saved as HTML: what the markup says of a stretch of the page's text. `start` and
 * `end` are offsets into `page.text`; an element without text has both the same.
 */
export interface MarkupElement extends Span {
  /** Lower case, such as `div`. */
  readonly tag: string;
  /** As written, of very long ones the beginning; `#text` holds what an element says outside the page's text: a title, or data such as JSON-LD. */
  readonly attributes: ReadonlyMap<string, string>;
  /** In document order. */
  readonly children: readonly MarkupElement[];
}
