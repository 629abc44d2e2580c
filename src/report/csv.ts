import { type CsvDialect, SEPARATORS, type Separator } from '../model/csv-dialect.ts';
import { joined, spreadsheetText } from '../text/spreadsheet-text.ts';
import type { Cell, Table, TableHead } from './table.ts';

/** A text that no spreadsheet takes for a number, a date or a truth value; all others are quoted. */
const PLAIN_TEXT = /^(?!true$|false$)[a-z_][a-z0-9_./-]*$/i;

/** A table as CSV: LF between rows, texts quoted wherever a program might take them for something else. */
export const csv = (table: Table, dialect: CsvDialect): string =>
  csvHeader(table, dialect) + csvRows(table.rows(), dialect);

/** The beginning of the file: the byte order mark where one is wanted, and the names of the columns. */
export const csvHeader = ({ columns }: TableHead, dialect: CsvDialect): string =>
  (dialect.bom ? '\uFEFF' : '') + csvRows([columns.map(({ name }) => name)], dialect);

/** Some rows, as they follow each other in the file. */
export function csvRows(rows: Iterable<readonly Cell[]>, { separator }: CsvDialect): string {
  const between = SEPARATORS[separator];
  let written = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1)
      written += (at > 0 ? between : '') + cellText(row[at] ?? null, separator);
    written += '\n';
  }
  return written;
}

function cellText(cell: Cell, separator: Separator): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = typeof cell === 'string' ? cell : joined(cell);
  if (text === '' || PLAIN_TEXT.test(text)) return text;
  return `"${spreadsheetText(text, separator).replaceAll('"', '""')}"`;
}
