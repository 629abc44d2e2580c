import type { ExportArticle } from './export-thread.ts';
import type { ColumnMap, Field } from './fields.ts';
import { joinKey } from './join-key.ts';
import { printedDate } from './printed-date.ts';
import type { Row } from './table.ts';
import { wordsIn } from './words.ts';

/** An article that a row states, and what it may be found by. */
export interface ShelvedArticle {
  /** Ids and addresses, as `joinKey` makes them. */
  readonly keys: readonly string[];
  readonly article: ExportArticle;
}

/** What an article may be found by; its own `id`, too, where the ids of comments are called otherwise. */
export function keysOf({ cells }: Row, columns: ColumnMap): string[] {
  const names = [...(['thread', 'id', 'url'] as const).map((field) => columns.get(field) ?? ''), 'id'];
  const keys = names.map((name) => joinKey(cells.get(name) ?? ''));
  return [...new Set(keys.filter((key) => key !== ''))];
}

export function articleOf({ cells }: Row, columns: ColumnMap): ExportArticle {
  const cell = (...fields: readonly Field[]): string | null => {
    const field = fields.find((each) => cells.has(columns.get(each) ?? ''));
    return field === undefined ? null : (cells.get(columns.get(field) ?? '') ?? null);
  };
  return {
    headline: wordsIn(cell('title')),
    byline: cell('byline', 'author'),
    dateline: printedDate(cell('dateline', 'date')),
    body: wordsIn(cell('article', 'text')),
  };
}
