import { type Article, bodyOf, PARAGRAPH_GAP } from '../model/article.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { Sentiment } from '../model/sentiment.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { Document } from '../text/document.ts';
import { type Coder, codeDocument } from './code-text.ts';
import { QuotableTexts } from './quotations/quotable-texts.ts';

/** Codes every comment of a page, and measures the tone of its articles. */
export function codePage(separated: SeparatedPage, coder: Coder): CodedPage {
  const documents = separated.articles.map((article) => new Document(bodyOf(article, separated.page.text)));
  const names = coder.targets.learn(documents);
  const quotable = new QuotableTexts();
  for (const [at, { articleId, spans }] of separated.articles.entries()) {
    const tokens = documents[at]?.tokens ?? [];
    quotable.add({ source: 'article', id: articleId, tokens, pieces: spans, gap: PARAGRAPH_GAP.length });
  }
  return {
    ...separated,
    codedComments: separated.comments.map((comment) => {
      const document = new Document(comment.text);
      const coded = codeDocument(document, coder, { quotable, names });
      const { tokens } = document;
      quotable.add({ source: 'comment', id: comment.commentId, tokens, pieces: [comment], gap: 0 });
      return { comment, coded };
    }),
    codedArticles: separated.articles.map((article, at) => ({
      article,
      sentiment: articleSentiment(article, separated, coder),
      wordCount: documents[at]?.wordCount ?? 0,
    })),
  };
}

/**
 * The tone of an article: the mean over its paragraphs. A score of the whole would not do, since the sum of so many
 * words drives it to one end of the scale or the other.
 */
function articleSentiment(article: Article, { page }: SeparatedPage, coder: Coder): Sentiment {
  const paragraphs = article.spans.map(
    ({ start, end }) => coder.sentiment.score(new Document(page.text.slice(start, end))).sentiment,
  );
  return coder.sentiment.mean(paragraphs);
}
