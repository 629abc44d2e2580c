import type { ExportArticle } from './export-thread.ts';
import type { ColumnMap, Field } from './fields.ts';
import { joinKey } from './join-key.ts';
import { printedDate } from './printed-date.ts';
import type { Row } from './table.ts';
import { wordsOf } from './words.ts';

/** An article that a row states, and what it may be found by. */
export interface ShelvedArticle {
  /** Ids and addresses, as `joinKey` makes them. */
  readonly keys: readonly string[];
  readonly article: ExportArticle;
}

/** What an article may be found by. */
export function keysOf({ cells }: Row, columns: ColumnMap): string[] {
  const keys = (['thread', 'id', 'url'] as const).map((field) =>
    joinKey(cells.get(columns.get(field) ?? '') ?? ''),
  );
  return [...new Set(keys.filter((key) => key !== ''))];
}

export function articleOf({ cells }: Row, columns: ColumnMap): ExportArticle {
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
