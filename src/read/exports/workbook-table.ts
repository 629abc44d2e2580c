import { createHash } from 'node:crypto';
import { readBytes } from '../bytes/read-bytes.ts';
import { workbookSheet } from '../workbooks/workbook-sheets.ts';
import { findColumns } from './column-map.ts';
import type { ColumnMap } from './fields.ts';
import type { OpenedTable, Row } from './table.ts';

/**
 * Reads the sheet of a workbook (.xlsx, .ods) in which comments stand. It is held in memory as a whole.
 *
 * @param largest size in bytes above which it is refused
 * @throws InputError where it cannot be read
 */
export async function workbookTable(
  file: string,
  path: string,
  map: ColumnMap,
  largest: number,
): Promise<OpenedTable> {
  const bytes = await readBytes(file, largest);
  const text = map.get('text');
  const { columns, rows } = await workbookSheet(bytes, (names) =>
    text === undefined ? findColumns(names, new Map()).has('text') : names.includes(text),
  );
  return {
    table: {
      format: /\.ods$/i.test(path) ? 'ods' : 'xlsx',
      columns,
      isNested: false,
      rows: inTurn(rows),
    },
    // Workbooks are written in UTF-8, and say so.
    encoding: 'utf-8',
    confidence: 1,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function* inTurn(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
