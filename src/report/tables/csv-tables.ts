import type { FilePiece } from '../../model/file-piece.ts';
import type { OpenOutput, ReportStart } from '../context.ts';
import { csvHeader, csvRows } from '../csv.ts';
import type { Cell, TableHead } from '../table.ts';
import { COMMENTS } from './comments-table.ts';
import { withDuplicates } from './duplicate-cells.ts';

/** The tables as CSV files, each growing page by page. */
export function csvTables({ tables, options }: ReportStart): OpenOutput {
  const rowsOf = ({ name }: TableHead, rows: Iterable<readonly Cell[]>): FilePiece => ({
    path: csvPath(name),
    content: csvRows(rows, options.csv),
  });
  return {
    begin: () =>
      tables.map((table) => ({ path: csvPath(table.name), content: csvHeader(table, options.csv) })),
    page: (page) => tables.map((table) => rowsOf(table, table.ofPage(page))),
    fill: ({ path, content }, repeats) =>
      path === csvPath(COMMENTS) ? withDuplicates(content, repeats, options.csv) : content,
    end: (end) => tables.map((table) => rowsOf(table, table.atEnd(end))),
  };
}

const csvPath = (table: string): string => `${table}.csv`;
