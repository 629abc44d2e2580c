import type { Span } from './span.ts';

/** One article of a page. Its words are the slices of the page's text under `spans`. */
export interface Article {
  /** `<pageId>-a<n>`, counted from 1 in reading order. */
  readonly articleId: string;
  readonly pageId: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** The paragraphs of the body, in reading order, boilerplate left out. */
  readonly spans: readonly Span[];
}

/** What stands between the paragraphs of `bodyOf`. */
export const PARAGRAPH_GAP = '\n\n';

/** The article's words: its paragraphs joined by blank lines. */
export const bodyOf = (article: Article, pageText: string): string =>
  article.spans.map(({ start, end }) => pageText.slice(start, end)).join(PARAGRAPH_GAP);
