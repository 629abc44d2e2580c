import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../errors.ts';
import { leftOutReason } from '../left-out.ts';
import type { ExportArticle } from './export-thread.ts';
import type { ColumnMap, Field } from './fields.ts';
import { printedDate } from './group-threads.ts';
import { loadTable, TABLE_ENDING } from './load-table.ts';
import { plainId } from './read-rows.ts';
import type { Row } from './table.ts';
import { wordsOf } from './words.ts';

type Articles = ReadonlyMap<string, ExportArticle>;

/** Finds the articles that lie beside a file: id or URL -> article. Each folder is looked through once. */
export type ArticleShelf = (file: string) => Promise<Articles>;

/** A table of articles beside an export is read whole, so it must not be huge. */
const LARGEST_ARTICLES = 64 * 1024 * 1024;

/** Makes the shelf of one run. */
export function makeArticleShelf(): ArticleShelf {
  const folders = new Map<string, Promise<Articles>>();
  return (file) => {
    const folder = path.dirname(file);
    const articles = folders.get(folder) ?? readFolder(folder);
    folders.set(folder, articles);
    return articles;
  };
}

async function readFolder(folder: string): Promise<Articles> {
  const articles = new Map<string, ExportArticle>();
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    if (!TABLE_ENDING.test(name) || name.startsWith('.') || leftOutReason(name) !== null) continue;
    try {
      await readArticles(path.join(folder, name), articles);
    } catch (error) {
      // A file that cannot be read is told of when its own turn comes.
      if (!(error instanceof InputError)) throw error;
    }
  }
  return articles;
}

async function readArticles(file: string, articles: Map<string, ExportArticle>): Promise<void> {
  const { table, columns, kind } = await loadTable({ file, path: file }, new Map(), LARGEST_ARTICLES);
  if (kind !== 'articles' && kind !== 'either') return;
  const read = new Map<string, ExportArticle>();
  for await (const row of table.rows) {
    if ('reason' in row) continue;
    const keys = keysOf(row, columns);
    // Where two rows have one key it is a table of comments, whatever its columns are called.
    if (kind === 'either' && keys.some((key) => read.has(key))) return;
    const article = articleOf(row, columns);
    for (const key of keys) if (!read.has(key)) read.set(key, article);
  }
  for (const [key, article] of read) if (!articles.has(key)) articles.set(key, article);
}

function keysOf({ cells }: Row, columns: ColumnMap): string[] {
  const keys = (['thread', 'id', 'url'] as const).map((field) =>
    plainId(cells.get(columns.get(field) ?? '') ?? null),
  );
  return [...new Set(keys.filter((key) => key !== null))];
}

function articleOf({ cells }: Row, columns: ColumnMap): ExportArticle {
  const cell = (...fields: readonly Field[]): string | null => {
    const field = fields.find((each) => cells.has(columns.get(each) ?? ''));
    return field === undefined ? null : (cells.get(columns.get(field) ?? '') ?? null);
  };
  const body = cell('article', 'text');
  return {
    headline: cell('title'),
    byline: cell('byline', 'author'),
    dateline: printedDate(cell('dateline', 'date')),
    body: body === null ? null : wordsOf(body),
  };
}
