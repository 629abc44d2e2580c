import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../errors.ts';
import { leftOutReason } from '../inputs/left-out.ts';
import { articleOf, keysOf, type ShelvedArticle } from './article-row.ts';
import type { ExportArticle } from './export-thread.ts';
import { loadTable, TABLE_ENDING } from './load-table.ts';

/** Id or address, as `joinKey` makes it -> article. */
export type Articles = Map<string, ExportArticle>;

/** Puts an article where it is found by its keys; of two with one key the first stays. */
export function shelve({ keys, article }: ShelvedArticle, articles: Articles): void {
  for (const key of keys) if (!articles.has(key)) articles.set(key, article);
}

/** Finds the articles that lie beside a file: id or URL -> article. Each folder is looked through once. */
export type ArticleShelf = (file: string) => Promise<Articles>;

/** A table of articles beside an export is kept in memory, so it must not be huge. */
const LARGEST_ARTICLES = { file: 64 * 1024 * 1024, row: 16 * 1024 * 1024 };

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
  const articles: Articles = new Map();
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

async function readArticles(file: string, articles: Articles): Promise<void> {
  const { table, columns, kind } = await loadTable({ file, path: file }, new Map(), LARGEST_ARTICLES);
  if (kind !== 'articles' && kind !== 'either') return;
  const read: Articles = new Map();
  for await (const row of table.rows) {
    if ('reason' in row) continue;
    const keys = keysOf(row, columns);
    // Where two rows have one key it is a table of comments, whatever its columns are called.
    if (kind === 'either' && keys.some((key) => read.has(key))) return;
    shelve({ keys, article: articleOf(row, columns) }, read);
  }
  for (const [key, article] of read) shelve({ keys: [key], article }, articles);
}
