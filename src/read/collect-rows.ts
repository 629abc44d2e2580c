import { InputError } from '../errors.ts';
import { failureReason, LARGEST } from './bytes/read-bytes.ts';
import { csvTable, type IsHeader } from './exports/csv-table.ts';
import type { Row } from './exports/table.ts';
import { openText } from './exports/text-file.ts';

/** The columns of a CSV file and all of its rows. */
export interface CollectedRows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads a CSV file as a whole, whatever its separator and encoding.
 *
 * @param isHeader tells the row that names the columns where a title may stand above it; without it, the first row
 * @throws InputError that names the file, and the line where one is not well formed: of what defends a figure, no row
 * may be left out
 */
export async function collectRows(file: string, isHeader?: IsHeader): Promise<CollectedRows> {
  try {
    const table = await csvTable(await openText(file, LARGEST.export), file, LARGEST.page, isHeader);
    const rows: Row[] = [];
    for await (const row of table.rows) {
      if ('reason' in row) throw new InputError(`${row.path}: ${row.reason}`);
      rows.push(row);
    }
    return { columns: table.columns, rows };
  } catch (error) {
    if (error instanceof InputError && error.message.startsWith(file)) throw error;
    throw new InputError(`${file}: ${failureReason(error)}`, { cause: error });
  }
}
