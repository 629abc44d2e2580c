import type { CodedPage } from './coded-page.ts';
import type { Comment } from './comment.ts';
import type { SeparatedPage } from './separated-page.ts';

/** The same page by another id, which the ids of its articles and comments then begin with. */
export function renamePage(separated: SeparatedPage, pageId: string): SeparatedPage {
  const renamed = renamer(separated, pageId);
  return {
    ...separated,
    page: { ...separated.page, pageId },
    articles: separated.articles.map((article) => ({
      ...article,
      articleId: renamed(article.articleId),
      pageId,
    })),
    comments: separated.comments.map((comment) => ({
      ...comment,
      commentId: renamed(comment.commentId),
      pageId,
      articleId: comment.articleId === null ? null : renamed(comment.articleId),
      replyTo: comment.replyTo === null ? null : renamed(comment.replyTo),
    })),
  };
}

/** A comment of a page that goes by another id. */
export const renameComment = (comment: Comment, pageId: string): Comment => ({
  ...comment,
  commentId: pageId + comment.commentId.slice(comment.pageId.length),
  pageId,
});

/** The same for a page whose comments are coded. */
export function renameCodedPage(coded: CodedPage, pageId: string): CodedPage {
  const renamed = renamer(coded, pageId);
  const separated = renamePage(coded, pageId);
  return {
    ...separated,
    codedComments: separated.comments.map((comment, at) => {
      const { coded: labels } = coded.codedComments[at] as CodedPage['codedComments'][number];
      const quotations = labels.quotations.map(({ origin, ...quotation }) => ({
        ...quotation,
        origin: origin === null ? null : { ...origin, id: renamed(origin.id) },
      }));
      return { comment, coded: { ...labels, quotations } };
    }),
    codedArticles: separated.articles.map((article, at) => ({
      ...(coded.codedArticles[at] as CodedPage['codedArticles'][number]),
      article,
    })),
  };
}

const renamer =
  ({ page }: SeparatedPage, pageId: string) =>
  (id: string): string =>
    pageId + id.slice(page.pageId.length);
