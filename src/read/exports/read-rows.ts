import type { Problem } from '../../model/problem.ts';
import type { ExportArticle, ExportComment } from './export-thread.ts';
import type { ColumnMap, Field } from './fields.ts';
import { type RowTable, rowProblem } from './table.ts';

/** A row of an export, by field. */
export interface ExportRow {
  readonly threadKey: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly comment: ExportComment;
  /** What the row says of its article beside the comment; its `headline` is the row's title. */
  readonly article: ExportArticle;
}

/** Ways of exports to say that a comment answers none. */
const NO_PARENT = new Set(['', '0', '-1', 'root', 'null', 'none', 'nan', 'undefined', 'false']);

/** Reads the rows of a table by its columns; rows without the words of a comment come as problems. */
export async function* readRows(
  table: RowTable,
  columns: ColumnMap,
  path: string,
): AsyncGenerator<ExportRow | Problem> {
  for await (const row of table.rows) {
    if ('reason' in row) {
      yield row;
      continue;
    }
    const cell = (field: Field): string | null => row.cells.get(columns.get(field) ?? '') ?? null;
    const text = cell('text') ?? '';
    if (text.trim() === '')
      yield rowProblem(path, row.line, 'The row has no words of a comment.', 'left_out');
    else yield rowOf(text, cell);
  }
}

function rowOf(text: string, cell: (field: Field) => string | null): ExportRow {
  const number = cell('number')?.trim() ?? '';
  const author = cell('author')?.trim() ?? '';
  return {
    threadKey: plainId(cell('thread')),
    url: cell('url'),
    title: cell('title'),
    comment: {
      text,
      id: plainId(cell('id')),
      parentId: parentOf(cell('parent')),
      author: author === '' ? null : author,
      publishedRaw: cell('date'),
      printedNumber: /^\d{1,9}$/.test(number) ? Number(number) : null,
    },
    article: {
      headline: cell('title'),
      byline: cell('byline'),
      dateline: cell('dateline'),
      body: cell('article'),
    },
  };
}

/** Reddit names a comment `t1_…` where something answers it, and a submission `t3_…` where it holds something. */
export const plainId = (id: string | null): string | null => {
  const plain = (id ?? '').trim().replace(/^t[13]_/, '');
  return plain === '' ? null : plain;
};

function parentOf(written: string | null): string | null {
  const parent = (written ?? '').trim();
  if (NO_PARENT.has(parent.toLowerCase()) || parent.startsWith('t3_')) return null;
  return plainId(parent);
}
