import { stringify } from 'csv-stringify/sync';
import { type CsvDialect, DEFAULT_DIALECT, SEPARATORS, type Separator } from '../model/csv-dialect.ts';
import { joined, spreadsheetText } from '../text/spreadsheet-text.ts';
import type { Cell, Table, TableHead } from './table.ts';

/** A text that no spreadsheet takes for a number, a date or a truth value; all others are quoted. */
const PLAIN_TEXT = /^(?!true$|false$)[a-z_][a-z0-9_./-]*$/i;

/** A table as CSV: LF between rows, texts quoted wherever a program might take them for something else. */
export const csv = (table: Table, dialect: CsvDialect = DEFAULT_DIALECT): string =>
  csvHeader(table, dialect) + csvRows(table.rows(), dialect);

/** The beginning of the file: the byte order mark where one is wanted, and the names of the columns. */
export const csvHeader = ({ columns }: TableHead, dialect: CsvDialect): string =>
  (dialect.bom ? '\uFEFF' : '') + csvRows([columns.map(({ name }) => name)], dialect);

/** Some rows, as they follow each other in the file. */
export const csvRows = (rows: Iterable<readonly Cell[]>, { separator }: CsvDialect): string =>
  stringify(
    Array.from(rows, (row) => row.map((cell) => writtenCell(cell, separator))),
    {
      delimiter: SEPARATORS[separator],
      record_delimiter: '\n',
      // Options for each cell by itself would be read anew for each: so texts are quoted, and what is none goes in a box.
      quoted_string: true,
      quoted_empty: false,
      cast: { object: ({ unquoted }) => unquoted as string },
    },
  );

/** A cell as csv-stringify takes it, which by itself leaves a lone CR, leading spaces and numbers kept as text unquoted. */
type Written = string | number | null | { readonly unquoted: string };

function writtenCell(cell: Cell, separator: Separator): Written {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (cell === null) return null;
  const text = typeof cell === 'string' ? cell : joined(cell);
  if (text === '') return null;
  return PLAIN_TEXT.test(text) ? { unquoted: text } : spreadsheetText(text, separator);
}
