import { InputError } from '../../errors.ts';
import { originalText } from '../../text/spreadsheet-text.ts';
import { type CollectedRows, collectRows } from '../collect-rows.ts';
import type { IsHeader } from '../exports/csv-table.ts';
import { fileError, LARGEST, readBytes, readStart } from '../read-bytes.ts';
import { renamed, withNames } from './column-names.ts';
import { odsSheets } from './ods-rows.ts';
import { unitColumns } from './sheet-columns.ts';
import { xlsxSheets } from './xlsx-rows.ts';

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

async function rowsIn(file: string, isHeader: IsHeader): Promise<CollectedRows> {
  const start = Buffer.from(await readStart(file));
  if (start.subarray(0, 4).toString('latin1') === OLD_EXCEL) throw new InputError(SAVE_AS);
  if (start.subarray(0, 2).toString('latin1') !== 'PK') return plainTexts(await collectRows(file, isHeader));
  const bytes = await readBytes(file, LARGEST.export);
  const sheets = await sheetsOf(start)(bytes, isHeader);
  return sheets.find(({ columns }) => isHeader(columns)) ?? sheets[0] ?? { columns: [], rows: [] };
}

/** An OpenDocument names its kind at its very beginning. */
function sheetsOf(start: Buffer): typeof xlsxSheets {
  if (start.includes('opendocument.spreadsheet')) return odsSheets;
  if (start.includes('opendocument')) throw new InputError(SAVE_AS);
  return xlsxSheets;
}

const OLD_EXCEL = '\xd0\xcf\x11\xe0';
const SAVE_AS = 'Only .xlsx and .ods workbooks and CSV are read; save it as one of them.';

/** Without the apostrophes that keep texts of our own CSV sheets from being run. */
const plainTexts = ({ columns, rows }: CollectedRows): CollectedRows => ({
  columns,
  rows: rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, originalText(cell, 'comma')])),
  })),
});
