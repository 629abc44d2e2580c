import { InputError } from '../../errors.ts';
import { originalText } from '../../text/spreadsheet-text.ts';
import { type CollectedRows, collectRows } from '../collect-rows.ts';
import { fileError, LARGEST, readBytes, readStart } from '../read-bytes.ts';
import { xlsxSheets } from './xlsx-rows.ts';

/**
 * The rows of a coding sheet as its coder saved it: CSV, whatever its separator and encoding, or the first sheet of a
 * workbook that has rows and is wanted.
 *
 * @param wanted tells by the columns whether a sheet holds codings
 * @throws InputError that names the file
 */
export async function sheetRows(
  file: string,
  wanted: (columns: readonly string[]) => boolean,
): Promise<CollectedRows> {
  try {
    const start = Buffer.from(await readStart(file));
    if (start.subarray(0, 4).toString('latin1') === OLD_EXCEL) throw new InputError(SAVE_AS);
    if (start.subarray(0, 2).toString('latin1') !== 'PK') return plainTexts(await collectRows(file));
    if (start.includes('opendocument')) throw new InputError(SAVE_AS);
    const sheets = await xlsxSheets(await readBytes(file, LARGEST.export));
    return sheets.find(({ columns }) => wanted(columns)) ?? sheets[0] ?? { columns: [], rows: [] };
  } catch (error) {
    if (error instanceof InputError && error.message.startsWith(file)) throw error;
    throw fileError(file, error);
  }
}

const OLD_EXCEL = '\xd0\xcf\x11\xe0';
const SAVE_AS = 'Only .xlsx workbooks and CSV are read; save it as one of them.';

/** Without the apostrophes that keep texts of our own CSV sheets from being run. */
const plainTexts = ({ columns, rows }: CollectedRows): CollectedRows => ({
  columns,
  rows: rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, originalText(cell, 'comma')])),
  })),
});
