import { createHash } from 'node:crypto';
import { type Decoded, decode } from '../decode.ts';
import type { Input } from '../find-inputs.ts';
import { LARGEST_EXPORT, readBytes } from '../read-bytes.ts';
import { findColumns } from './column-map.ts';
import { csvTable } from './csv-table.ts';
import type { ColumnMap } from './fields.ts';
import { jsonTable } from './json-table.ts';
import type { RowTable } from './table.ts';
import { type TableKind, tableKind } from './table-kind.ts';

export const TABLE_ENDING = /\.(?:csv|tsv|tab|jsonl|ndjson|json)$/i;
const JSON_ENDING = /\.(?:jsonl|ndjson|json)$/i;

/** A file of rows, opened: what it is, and which column says what. */
export interface LoadedTable {
  readonly table: RowTable;
  readonly columns: ColumnMap;
  readonly kind: TableKind;
  readonly decoded: Decoded;
  readonly sha256: string;
}

/**
 * Opens a CSV, TSV, JSON Lines or JSON file.
 *
 * @throws InputError where it cannot be read, or where `map` names a column that it has not
 */
export async function loadTable(
  { file, path }: Input,
  map: ColumnMap,
  largest = LARGEST_EXPORT,
): Promise<LoadedTable> {
  const bytes = await readBytes(file, largest);
  const decoded = decode(bytes);
  const table = JSON_ENDING.test(path) ? jsonTable(decoded.text, path) : await csvTable(decoded.text, path);
  const columns = findColumns(table.columns, map);
  return {
    table,
    columns,
    kind: tableKind(table.columns, columns, map),
    decoded,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
