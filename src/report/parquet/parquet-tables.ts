import type { OpenOutput, ReportStart } from '../context.ts';
import type { ReportPiece } from '../report-file.ts';
import type { Cell, TableHead } from '../table.ts';
import { ParquetFile } from './parquet-file.ts';

/** The tables as Parquet files, each growing by a group of rows at a time. */
export function parquetTables({ tables, run }: ReportStart): OpenOutput {
  const files = new Map(tables.map((table) => [table.name, new ParquetFile(table, run.tool)]));
  const add = (table: TableHead, rows: Iterable<readonly Cell[]>): ReportPiece => ({
    path: parquetPath(table),
    content: files.get(table.name)?.add(rows) ?? '',
  });
  return {
    page: (page) => tables.map((table) => add(table, table.ofPage(page))),
    *end(end) {
      for (const table of tables) {
        yield add(table, table.atEnd(end));
        yield { path: parquetPath(table), content: files.get(table.name)?.end() ?? '' };
      }
    },
  };
}

/** Where a table lies in the report folder. */
export const parquetPath = ({ name }: TableHead): string => `${name}.parquet`;
