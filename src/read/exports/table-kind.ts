import { type ColumnMap, plainName } from './fields.ts';

/** What a table's columns show it to be; `either` where only its rows can tell comments from articles. */
export type TableKind = 'comments' | 'articles' | 'either' | 'unknown' | LeftOutKind;

/** Kinds that are known by their columns not to be exports, with the reason told to the user. */
export const LEFT_OUT = {
  report: 'It is a table of one of our own reports; it is no export.',
  codings: 'It holds hand codings; it is no export.',
} as const;

type LeftOutKind = keyof typeof LEFT_OUT;

/** Names that a comment's text and an article's text may both have. */
const SHARED_NAMES = new Set(['text', 'body', 'content', 'bodytext', 'fulltext']);
const TITLES = new Set(['title', 'headline', 'articletitle']);

/** Tells a table's kind by the names of its columns, and by those that were found or given for the fields. */
export function tableKind(columns: readonly string[], found: ColumnMap, given: ColumnMap): TableKind {
  const names = new Set(columns.map(plainName));
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.has(name));
  if (given.has('text')) return 'comments';
  if (
    has('pageid') &&
    (has('commentid', 'wordcount') || has('path', 'sha256') || has('articleid', 'reprintof'))
  ) {
    return 'report';
  }
  if (has('commentid', 'evidence') || has('commentid', 'target', 'attitude')) return 'report';
  if (has('coder') && (has('commentid') || !found.has('text'))) return 'codings';
  const text = found.get('text');
  if (text === undefined) return found.has('article') ? 'articles' : 'unknown';
  if (plainName(text) === 'fulltext' && !found.has('author') && !has('favoritecount')) return 'articles';
  const mayBeArticles =
    SHARED_NAMES.has(plainName(text)) &&
    [...names].some((name) => TITLES.has(name)) &&
    !found.has('parent') &&
    !has('commentid') &&
    !has('threadid');
  return mayBeArticles ? 'either' : 'comments';
}
