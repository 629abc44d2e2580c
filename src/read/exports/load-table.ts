import type { Input } from '../inputs/input.ts';
import { findColumns } from './column-map.ts';
import { csvTable } from './csv-table.ts';
import type { ColumnMap } from './fields.ts';
import { jsonTable } from './json-table.ts';
import type { OpenedTable } from './table.ts';
import { type TableKind, tableKind } from './table-kind.ts';
import { openText } from './text-file.ts';
import { workbookTable } from './workbook-table.ts';

export const TABLE_ENDING =
  /\.(?:(?:csv|tsv|tab|jsonl|ndjson|json)(?:\.gz)?|xlsx|ods)$|(?:^|\/)tweets?(?:-part\d+)?\.js$/i;
const JSON_ENDING = /\.(?:jsonl|ndjson|json|js)(?:\.gz)?$/i;
const WORKBOOK_ENDING = /\.(?:xlsx|ods)$/i;

/** A file of rows, opened: what it is, and which column says what. */
export interface LoadedTable extends OpenedTable {
  readonly columns: ColumnMap;
  readonly kind: TableKind;
}

/** Sizes above which a file is refused, and a row of it passed over. */
export interface TableLimits {
  readonly file: number;
  readonly row: number;
}

/**
 * Opens a CSV, TSV, JSON Lines or JSON file, which may be packed by gzip, or a workbook.
 *
 * @throws InputError where it cannot be read, or where `map` names a column that it has not
 */
export async function loadTable(input: Input, map: ColumnMap, limits: TableLimits): Promise<LoadedTable> {
  const opened = WORKBOOK_ENDING.test(input.path)
    ? await workbookTable(input.file, input.path, map, limits.file)
    : await textTable(input, limits);
  const { table } = opened;
  const columns = findColumns(table.columns, map);
  const kind = tableKind(table.columns, columns, map);
  return { ...opened, columns, kind: kind === 'either' && table.isNested ? 'comments' : kind };
}

async function textTable({ file, path }: Input, limits: TableLimits): Promise<OpenedTable> {
  const text = await openText(file, limits.file);
  const load = JSON_ENDING.test(path) ? jsonTable : csvTable;
  const { encoding, confidence, sha256 } = text;
  return { table: await load(text, path, limits.row), encoding, confidence, sha256 };
}
