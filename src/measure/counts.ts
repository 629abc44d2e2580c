import type { CodedComment, CodedPage } from '../model/coded-page.ts';
import type { Counts, Duplicate } from '../model/measures.ts';
import { add, byText, type Tally } from './tally.ts';

/**
 * Counts what was read.
 *
 * @param reprints id of each reprint -> id of the first printing, as `findReprints` gives it
 * @param duplicates id of each comment that repeats another -> what it repeats, as `findDuplicates` gives it
 */
export function countsOf(
  pages: readonly CodedPage[],
  reprints: ReadonlyMap<string, string>,
  duplicates: ReadonlyMap<string, Duplicate>,
): Counts {
  const comments = pages.flatMap(({ codedComments }) => codedComments);
  const articles = pages.flatMap((page) => page.articles);
  const repeating = (kind: Duplicate['kind']): number =>
    comments.filter(({ comment }) => duplicates.get(comment.commentId)?.kind === kind).length;
  const authors = comments.flatMap(({ comment }) => comment.author ?? []);
  return {
    pages: pages.length,
    articles: articles.length,
    reprints: articles.filter(({ articleId }) => reprints.has(articleId)).length,
    articleWords: sum(pages.flatMap(({ codedArticles }) => codedArticles.map(({ wordCount }) => wordCount))),
    comments: comments.length,
    commentWords: sum(comments.map(({ coded }) => coded.wordCount)),
    authors: new Set(authors).size,
    unnamedComments: comments.length - authors.length,
    replies: comments.filter(({ comment }) => comment.depth > 0).length,
    dated: datesOf(comments),
    quotations: sum(comments.map(({ coded }) => coded.quotations.length)),
    quotingComments: comments.filter(({ coded }) => coded.quotations.length > 0).length,
    otherLanguages: otherLanguages(comments),
    duplicates: { exact: repeating('exact'), near: repeating('near') },
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function datesOf(comments: readonly CodedComment[]): Counts['dated'] {
  const dates = comments.flatMap(({ comment }) => comment.publishedAt ?? []).sort(byText);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? null : { count: dates.length, first, last };
}

function otherLanguages(comments: readonly CodedComment[]): Counts['otherLanguages'] {
  const tally: Tally<string> = new Map();
  for (const { coded } of comments) {
    if (coded.language !== 'en' && coded.language !== 'und') add(tally, coded.language);
  }
  return [...tally]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count || byText(a.language, b.language));
}
