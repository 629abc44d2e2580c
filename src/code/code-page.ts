import { bodyOf } from '../model/article.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { Document } from '../text/document.ts';
import { isWord } from '../text/tokens.ts';
import { type Coder, codeText } from './code-text.ts';
import { QuotableTexts } from './quotations/quotable-texts.ts';

/** Codes every comment of a page, and measures the tone of its articles. */
export function codePage(separated: SeparatedPage, coder: Coder): CodedPage {
  const bodies = separated.articles.map((article) => bodyOf(article, separated.page.text));
  const articles = bodies.map((body) => new Document(body));
  const quotable = new QuotableTexts();
  for (const body of bodies) quotable.add(body, 'article');
  return {
    ...separated,
    codedComments: separated.comments.map((comment) => {
      const coded = codeText(comment.text, coder, { quotable });
      quotable.add(comment.text, 'comment');
      return { comment, coded };
    }),
    articleSentiments: articles.map((article) => coder.sentiment.score(article).sentiment),
    articleWordCounts: articles.map((article) => article.tokens.filter(isWord).length),
  };
}
