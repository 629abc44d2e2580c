import { groupBy } from '../../model/group-by.ts';
import type { ExportArticle, ExportComment, ExportThread } from './export-thread.ts';
import { joinKey } from './join-key.ts';
import { printedDate } from './printed-date.ts';
import type { ExportRow } from './read-rows.ts';

/** Finds the article that goes by an id or an address, as `joinKey` makes it; null where none does. */
export type FindArticle = (key: string) => ExportArticle | null;

/**
 * The thread that rows of one key are.
 *
 * @param key null where the export names no threads
 */
export function makeThread(
  key: string | null,
  rows: readonly ExportRow[],
  findArticle: FindArticle,
): ExportThread {
  const opening = key === null ? undefined : rows.find((row) => row.comment.id === key && row.title !== null);
  const comments = rows.filter((row) => row !== opening).map(({ comment }) => comment);
  return {
    key,
    article: opening === undefined ? articleOf(key, rows, findArticle) : submission(opening),
    comments: withoutKeyAsParent(comments, key),
  };
}

/** How many answers to the comments of a thread the export counts and does not hold. */
export function repliesMissing(key: string | null, rows: readonly ExportRow[]): number {
  const held = groupBy(rows, ({ comment }) => comment.parentId);
  const missing = rows.map(({ replies, comment: { id } }) =>
    replies === null || id === key ? 0 : Math.max(0, replies - (held.get(id)?.length ?? 0)),
  );
  return missing.reduce((sum, each) => sum + each, 0);
}

/** A thread that a post opens has that post, title and all, among its rows; its id is the thread's. */
const submission = ({ title, comment }: ExportRow): ExportArticle => ({
  headline: title,
  byline: comment.author,
  dateline: printedDate(comment.publishedRaw),
  body: comment.text,
  byUser: true,
});

function articleOf(
  key: string | null,
  rows: readonly ExportRow[],
  findArticle: FindArticle,
): ExportArticle | null {
  const keys = [key, common(rows, (row) => row.url)].filter((each) => each !== null);
  for (const each of keys) {
    const article = findArticle(joinKey(each));
    if (article !== null) return article;
  }
  const article = {
    headline: common(rows, (row) => row.title) ?? common(rows, (row) => row.url),
    byline: common(rows, (row) => row.article.byline),
    dateline: printedDate(common(rows, (row) => row.article.dateline)),
    body: common(rows, (row) => row.article.body),
  };
  return Object.values(article).every((part) => part === null) ? null : article;
}

/** What all rows that say anything agree on; where they differ it is said of the comments, not of the article. */
function common(rows: readonly ExportRow[], value: (row: ExportRow) => string | null): string | null {
  const values = new Set(rows.map(value).filter((each) => each !== null));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Some exports give the thread itself as the parent of a comment that answers the article. */
function withoutKeyAsParent(comments: readonly ExportComment[], key: string | null): ExportComment[] {
  const isComment = comments.some(({ id }) => id === key);
  return comments.map((comment) =>
    comment.parentId === key && !isComment ? { ...comment, parentId: null } : comment,
  );
}
