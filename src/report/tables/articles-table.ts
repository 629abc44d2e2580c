import type { CodedArticle } from '../../model/coded-page.ts';
import type { MeasuredPage } from '../../model/measures.ts';
import { type Column, type CorpusTable, fourDecimals, makeCorpusTable } from '../table.ts';

interface ArticleRow extends CodedArticle {
  readonly comments: number;
  readonly reprintOf: string | null;
}

const COLUMNS: readonly Column<ArticleRow>[] = [
  {
    name: 'article_id',
    meaning: 'Names the article: the page, then a and its place on the page.',
    type: 'id',
    value: ({ article }) => article.articleId,
  },
  {
    name: 'page_id',
    meaning: 'The page on which the article stands, as in pages.csv.',
    type: 'id',
    value: ({ article }) => article.pageId,
  },
  {
    name: 'headline',
    meaning: 'The headline as printed; empty where none was found.',
    type: 'text',
    value: ({ article }) => article.headline,
  },
  {
    name: 'byline',
    meaning: 'Who wrote the article, as printed; empty where none was found.',
    type: 'text',
    value: ({ article }) => article.byline,
  },
  {
    name: 'dateline',
    meaning: 'Place and date of the article as printed; empty where none was found.',
    type: 'text',
    value: ({ article }) => article.dateline,
  },
  {
    name: 'word_count',
    meaning: 'Number of words in the body of the article.',
    type: 'integer',
    value: ({ wordCount }) => wordCount,
  },
  {
    name: 'sentiment',
    meaning:
      'Tone of the article from -1 to +1, measured as for comments; empty where no words of it were found.',
    type: 'number',
    value: ({ wordCount, sentiment }) => (wordCount === 0 ? null : fourDecimals(sentiment.score)),
  },
  {
    name: 'comment_count',
    meaning: 'Number of comments under the article.',
    type: 'integer',
    value: ({ comments }) => comments,
  },
  {
    name: 'reprint_of',
    meaning:
      'The first printing of the same article in the corpus; empty where this is the first or only one.',
    type: 'id',
    value: ({ reprintOf }) => reprintOf,
  },
];

/** articles.csv. */
export const articlesTable: CorpusTable = makeCorpusTable('articles', 'one article.', COLUMNS, {
  ofPage: function* ({ coded: { comments, codedArticles }, reprints }: MeasuredPage) {
    for (const each of codedArticles) {
      const { articleId } = each.article;
      yield {
        ...each,
        comments: comments.filter((comment) => comment.articleId === articleId).length,
        reprintOf: reprints.get(articleId) ?? null,
      };
    }
  },
});
