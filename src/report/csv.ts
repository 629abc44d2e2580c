import { Stringifier } from 'csv-stringify';
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
export function csvRows(rows: Iterable<readonly Cell[]>, { separator }: CsvDialect): string {
  const stringifier = stringifierOf(separator);
  let text = '';
  for (const row of rows) {
    const written: Written[] = [];
    for (const cell of row) written.push(writtenCell(cell, separator));
    stringifier.write(written);
    text += stringifier.read() as string;
  }
  return text;
}

const stringifiers = new Map<Separator, Stringifier>();

/** Made once for each separator: a new one would read its options anew, and have its functions compiled anew. */
function stringifierOf(separator: Separator): Stringifier {
  const made = stringifiers.get(separator) ?? makeStringifier(separator);
  stringifiers.set(separator, made);
  return made;
}

const makeStringifier = (separator: Separator): Stringifier =>
  new Stringifier({
    delimiter: SEPARATORS[separator],
    record_delimiter: '\n',
    // Options for each cell by itself would be read anew for each: so texts are quoted, and what is none goes in a box.
    quoted_string: true,
    quoted_empty: false,
    cast: { object: ({ unquoted }) => unquoted as string },
    // A row is read as the text that it is, and not as bytes.
    readableObjectMode: true,
  });

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
