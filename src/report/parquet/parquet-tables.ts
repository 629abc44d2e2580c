import type { FilePiece } from '../../model/file-piece.ts';
import type { OpenOutput, ReportStart } from '../context.ts';
import { keptRows, rowsOfLines } from '../kept-rows.ts';
import type { Cell, TableHead } from '../table.ts';
import { ParquetFile } from './parquet-file.ts';

/** The tables as Parquet files, each growing by a group of rows at a time. */
export function parquetTables({ tables, run }: ReportStart): OpenOutput {
  const files = new Map(tables.map((table) => [table.name, new ParquetFile(table, run.tool)]));
  const add = (table: TableHead, rows: Iterable<readonly Cell[]>): FilePiece => ({
    path: parquetPath(table),
    content: files.get(table.name)?.add(rows) ?? '',
  });
  return {
    begin: () => tables.map((table) => ({ path: parquetPath(table), content: '' })),
    keep: (page) => keptRows(tables, page),
    *takeIn(lines, repeats) {
      for (const { table, json } of rowsOfLines(tables, lines, repeats)) {
        const piece = add(table, [JSON.parse(json) as Cell[]]);
        if (piece.content.length > 0) yield piece;
      }
    },
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
