import { type Options, stringify } from 'csv-stringify/sync';
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
  stringify([partsOf(rows, separator)], QUOTING);

const QUOTING: Options = {
  // csv-stringify takes long over each cell and row: what needs no quotation marks comes together, separators and all.
  delimiter: '',
  record_delimiter: '',
  quote_record_delimiter: false,
  eof: false,
  // Options for each part by itself would be read anew for each: so texts are quoted, and what is none goes in a box.
  quoted_string: true,
  quoted_empty: false,
  cast: { object: ({ unquoted }) => unquoted as string },
};

/** Part of some rows as csv-stringify takes it: a text that it is to quote, or what stays as it is. */
type Part = string | { readonly unquoted: string };

/** By itself csv-stringify would leave a lone CR, leading spaces and numbers kept as text unquoted. */
function partsOf(rows: Iterable<readonly Cell[]>, separator: Separator): Part[] {
  const parts: Part[] = [];
  let unquoted = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      if (at > 0) unquoted += SEPARATORS[separator];
      const cell = row[at] as Cell;
      const value = typeof cell === 'object' && cell !== null ? joined(cell) : cell;
      if (typeof value === 'string' && value !== '' && !PLAIN_TEXT.test(value)) {
        parts.push({ unquoted }, spreadsheetText(value, separator));
        unquoted = '';
      } else unquoted += plainCell(value);
    }
    unquoted += '\n';
  }
  parts.push({ unquoted });
  return parts;
}

function plainCell(value: Exclude<Cell, readonly string[]>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  return String(value);
}
