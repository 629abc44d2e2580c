import { InputError } from '../../errors.ts';
import type { CollectedRows } from '../collect-rows.ts';
import type { IsHeader } from '../exports/csv-table.ts';
import { odsSheets } from './ods-rows.ts';
import { xlsxSheets } from './xlsx-rows.ts';

const ZIP = 'PK';
const OLD_EXCEL = '\xd0\xcf\x11\xe0';
const SAVE_AS = 'Only .xlsx and .ods workbooks and CSV are read; save it as one of them.';

/**
 * Whether a file is a workbook, by its first bytes.
 *
 * @throws InputError where it is one of Excel as it was before 2007
 */
export function opensWorkbook(start: Uint8Array): boolean {
  const mark = Buffer.from(start.subarray(0, 4)).toString('latin1');
  if (mark === OLD_EXCEL) throw new InputError(SAVE_AS);
  return mark.startsWith(ZIP);
}

/**
 * The sheet of a workbook whose header names what is looked for; the first one where none does.
 *
 * @throws InputError where it cannot be read
 */
export async function workbookSheet(bytes: Uint8Array, isHeader: IsHeader): Promise<CollectedRows> {
  const sheets = await sheetsOf(bytes)(bytes, isHeader);
  return sheets.find(({ columns }) => isHeader(columns)) ?? sheets[0] ?? { columns: [], rows: [] };
}

/** Enough of an OpenDocument to hold its kind, which it names at its very beginning. */
const START = 4096;

function sheetsOf(bytes: Uint8Array): typeof xlsxSheets {
  const start = Buffer.from(bytes.subarray(0, START));
  if (start.includes('opendocument.spreadsheet')) return odsSheets;
  if (start.includes('opendocument')) throw new InputError(SAVE_AS);
  return xlsxSheets;
}
