import type { Article } from './article.ts';
import type { Coding } from './coding.ts';
import type { Comment } from './comment.ts';
import type { Sentiment } from './sentiment.ts';
import type { SeparatedPage } from './separated-page.ts';
import type { Span } from './span.ts';
import type { TargetMention } from './target.ts';

/** Where quoted words stand: `start` and `end` point into the page's text. */
export interface Origin extends Span {
  /** The article or the comment that holds them. */
  readonly id: string;
}

/** Words inside a comment that are not the commenter's own, and whose they are. */
export interface Quotation extends Span {
  /** `article`: found in the article's body; `comment`: in an earlier comment; `marked`: only set off as a quotation. */
  readonly source: 'article' | 'comment' | 'marked';
  /** The first place on the page that holds the words; null where they are only set off. */
  readonly origin: Origin | null;
}

/** Everything that coding says of one text. All offsets point into that text. */
export interface CodedText {
  readonly codings: readonly Coding[];
  readonly sentiment: Sentiment;
  readonly targets: readonly TargetMention[];
  readonly quotations: readonly Quotation[];
  readonly wordCount: number;
  /** ISO 639-1, or `und` where the text is too short to tell. */
  readonly language: string;
}

/** Whether a text is in another language than English; one that is too short to tell is not. */
export const isForeign = ({ language }: Pick<CodedText, 'language'>): boolean =>
  language !== 'en' && language !== 'und';

/** A comment with its labels. */
export interface CodedComment {
  readonly comment: Comment;
  readonly coded: CodedText;
}

/** An article with its tone and its length. */
export interface CodedArticle {
  readonly article: Article;
  /** The mean over the article's paragraphs. */
  readonly sentiment: Sentiment;
  readonly wordCount: number;
}

/** A separated page whose comments, and whose articles' tone, are coded. */
export interface CodedPage extends SeparatedPage {
  /** One for each of `comments`, in the same order. */
  readonly codedComments: readonly CodedComment[];
  /** One for each of `articles`, in the same order. */
  readonly codedArticles: readonly CodedArticle[];
}
