import { InputError } from '../../errors.ts';
import { originalText } from '../../text/spreadsheet-text.ts';
import { fileError, LARGEST, readBytes, readStart } from '../bytes/read-bytes.ts';
import { type CollectedRows, collectRows } from '../collect-rows.ts';
import type { IsHeader } from '../exports/csv-table.ts';
import { opensWorkbook, workbookSheet } from '../workbooks/workbook-sheets.ts';
import { renamed, withNames } from './column-names.ts';
import { unitColumns } from './sheet-columns.ts';

/** What the columns of a sheet may be called. */
export interface ColumnNames {
  /** As the program knows them; somebody who wrote `Comment ID ` or `BLAME` meant the same. */
  readonly known: readonly string[];
  /** Those that name the unit, where they are not the usual ones. */
  readonly unit?: readonly string[] | undefined;
}

/**
 * The rows of a coding sheet as its coder saved it: CSV, whatever its separator and encoding, or the first sheet of a
 * workbook whose columns name a unit. A title may stand above the header.
 *
 * @throws InputError that names the file
 */
export async function sheetRows(file: string, names: ColumnNames): Promise<CollectedRows> {
  const known = [...names.known, ...(names.unit ?? [])];
  const isHeader = (columns: readonly string[]): boolean =>
    unitColumns([...renamed(columns, known).values()], names.unit) !== undefined;
  try {
    const rows = await rowsIn(file, isHeader);
    return withNames(rows, renamed(rows.columns, known));
  } catch (error) {
    if (error instanceof InputError && error.message.startsWith(file)) throw error;
    throw fileError(file, error);
  }
}

const rowsIn = async (file: string, isHeader: IsHeader): Promise<CollectedRows> =>
  opensWorkbook(await readStart(file))
    ? workbookSheet(await readBytes(file, LARGEST.export), isHeader)
    : plainTexts(await collectRows(file, isHeader));

/** Without the apostrophes that keep texts of our own CSV sheets from being run. */
const plainTexts = ({ columns, rows }: CollectedRows): CollectedRows => ({
  columns,
  rows: rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, originalText(cell, 'comma')])),
  })),
});
