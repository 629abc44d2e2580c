import { type Article, bodyOf, PARAGRAPH_GAP } from '../model/article.ts';
import type { CodedPage, CodedText } from '../model/coded-page.ts';
import type { Comment } from '../model/comment.ts';
import type { Sentiment } from '../model/sentiment.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { Document } from '../text/document.ts';
import { type Coder, codeTogether, type QuotedText } from './code-text.ts';
import { QuotableTexts } from './quotations/quotable-texts.ts';
import { findQuotations } from './quotations.ts';

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
    codedComments: groupsOf(separated.comments).flatMap((comments) => {
      const texts = comments.map((comment) => quotedText(comment, quotable));
      const coded = codeTogether(texts, coder, { names });
      return comments.map((comment, at) => ({ comment, coded: coded[at] as CodedText }));
    }),
    codedArticles: separated.articles.map((article, at) => ({
      article,
      sentiment: articleSentiment(article, separated, coder),
      wordCount: documents[at]?.wordCount ?? 0,
    })),
  };
}

/** Characters of comments that are coded together, and no more, since what is known of them is kept meanwhile. */
const TOGETHER = 8000;

/** Comments that follow one another, so many together that their characters come to `TOGETHER`. */
function groupsOf(comments: readonly Comment[]): Comment[][] {
  const groups: Comment[][] = [];
  let group: Comment[] = [];
  let characters = TOGETHER;
  for (const comment of comments) {
    if (characters >= TOGETHER) {
      group = [];
      groups.push(group);
      characters = 0;
    }
    group.push(comment);
    characters += comment.text.length;
  }
  return groups;
}

/** A comment with what it quotes of the texts before it; those after it may quote the comment. */
function quotedText(comment: Comment, quotable: QuotableTexts): QuotedText {
  const document = new Document(comment.text);
  const quotations = findQuotations(document, quotable);
  const { tokens } = document;
  quotable.add({ source: 'comment', id: comment.commentId, tokens, pieces: [comment], gap: 0 });
  return { document, quotations };
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
