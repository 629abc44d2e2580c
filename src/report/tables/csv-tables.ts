import type { OpenOutput, ReportStart } from '../context.ts';
import { csvHeader, csvRows } from '../csv.ts';
import type { ReportPiece } from '../report-file.ts';
import type { Cell, TableHead } from '../table.ts';

/** The tables as CSV files, each growing page by page. */
export function csvTables({ tables, options }: ReportStart): OpenOutput {
  const rowsOf = ({ name }: TableHead, rows: Iterable<readonly Cell[]>): ReportPiece => ({
    path: `${name}.csv`,
    content: csvRows(rows, options.csv),
  });
  return {
    begin: () =>
      tables.map((table) => ({ path: `${table.name}.csv`, content: csvHeader(table, options.csv) })),
    page: (page) => tables.map((table) => rowsOf(table, table.ofPage(page))),
    end: (end) => tables.map((table) => rowsOf(table, table.atEnd(end))),
  };
}
