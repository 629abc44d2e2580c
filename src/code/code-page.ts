import { type Article, bodyOf, PARAGRAPH_GAP } from '../model/article.ts';
import type { CodedComment, CodedPage } from '../model/coded-page.ts';
import type { Comment } from '../model/comment.ts';
import type { Sentiment } from '../model/sentiment.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { Document } from '../text/document.ts';
import { type Coder, codeDocument, type TextContext } from './code-text.ts';
import { QuotableTexts } from './quotations/quotable-texts.ts';
import { namesInThread, withThread } from './targets/names-in-thread.ts';

/** Codes every comment of a page, and measures the tone of its articles. */
export function codePage(separated: SeparatedPage, coder: Coder): CodedPage {
  const documents = separated.articles.map((article) => new Document(bodyOf(article, separated.page.text)));
  const thread = namesInThread(separated.comments.map(({ text }) => text));
  const names = withThread(coder.targets.learn(documents), thread);
  const quotable = new QuotableTexts();
  for (const [at, { articleId, spans }] of separated.articles.entries()) {
    const tokens = documents[at]?.tokens ?? [];
    quotable.add({ source: 'article', id: articleId, tokens, pieces: spans, gap: PARAGRAPH_GAP.length });
  }
  return {
    ...separated,
    codedComments: codeComments(separated.comments, coder, { names, quotable }),
    codedArticles: separated.articles.map((article, at) => ({
      article,
      sentiment: articleSentiment(article, separated, coder),
      wordCount: documents[at]?.wordCount ?? 0,
    })),
  };
}

/** Codes comments in order: each may quote the articles and the comments before it. */
function codeComments(
  comments: readonly Comment[],
  coder: Coder,
  context: TextContext & { readonly quotable: QuotableTexts },
): CodedComment[] {
  const coded: CodedComment[] = [];
  for (const comment of comments) {
    const document = new Document(comment.text);
    coded.push({ comment, coded: codeDocument(document, coder, context) });
    const { tokens } = document;
    context.quotable.add({ source: 'comment', id: comment.commentId, tokens, pieces: [comment], gap: 0 });
  }
  return coded;
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
