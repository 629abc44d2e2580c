import type { Input } from '../find-inputs.ts';
import { findColumns } from './column-map.ts';
import { csvTable } from './csv-table.ts';
import type { ColumnMap } from './fields.ts';
import { jsonTable } from './json-table.ts';
import type { RowTable } from './table.ts';
import { type TableKind, tableKind } from './table-kind.ts';
import { openText, type TextFile } from './text-file.ts';

export const TABLE_ENDING = /\.(?:csv|tsv|tab|jsonl|ndjson|json)(?:\.gz)?$/i;
const JSON_ENDING = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;

/** A file of rows, opened: what it is, and which column says what. */
export interface LoadedTable {
  readonly table: RowTable;
  readonly columns: ColumnMap;
  readonly kind: TableKind;
  readonly file: TextFile;
}

/** Sizes above which a file is refused, and a row of it passed over. */
export interface TableLimits {
  readonly file: number;
  readonly row: number;
}

/**
 * Opens a CSV, TSV, JSON Lines or JSON file, which may be packed by gzip.
 *
 * @throws InputError where it cannot be read, or where `map` names a column that it has not
 */
export async function loadTable(input: Input, map: ColumnMap, limits: TableLimits): Promise<LoadedTable> {
  const file = await openText(input.file, limits.file);
  const load = JSON_ENDING.test(input.path) ? jsonTable : csvTable;
  const table = await load(file, input.path, limits.row);
  const columns = findColumns(table.columns, map);
  const kind = tableKind(table.columns, columns, map);
  return { table, columns, kind: kind === 'either' && table.isNested ? 'comments' : kind, file };
}
