import type { Table } from '../table.ts';
import { choicesOf } from './choices.ts';
import { columnWidths } from './column-widths.ts';
import { LongCells } from './long-cells.ts';
import { CONTENT_TYPES, RELATIONS, sheetPath, workbookRelations, workbookXml } from './package-parts.ts';
import { type Shared, type Sheet, sheetXml } from './sheet-xml.ts';
import { Styles } from './styles.ts';
import { type Part, zip } from './zip.ts';

/** Rows that a sheet holds beside its header. */
export const MOST_ROWS = 1_048_575;

/**
 * A workbook (Office Open XML) with one sheet for each table, in pieces. A table with more rows than a sheet holds
 * goes on in a sheet called `<name>_2`; a text that no cell holds stands whole in a sheet called `long_cells`; what drop-down lists offer, in one
 * called `choices`.
 *
 * @param mostRows rows of a table on one sheet
 */
export const workbook = (tables: readonly Table[], mostRows = MOST_ROWS): Iterable<Uint8Array> =>
  zip(parts(tables, mostRows));

function* parts(tables: readonly Table[], mostRows: number): Generator<Part> {
  const { table: choices, places } = choicesOf(tables);
  const shared: Shared = { styles: new Styles(), longCells: new LongCells(), choices: places, written: [] };
  yield { path: '[Content_Types].xml', text: [CONTENT_TYPES] };
  yield { path: '_rels/.rels', text: [RELATIONS] };
  const all = choices === null ? tables : [...tables, choices];
  for (const sheet of sheets(all, shared.longCells, mostRows)) {
    yield { path: sheetPath(shared.written.length), text: sheetXml(sheet, shared) };
  }
  yield { path: 'xl/styles.xml', text: [shared.styles.xml()] };
  yield { path: 'xl/workbook.xml', text: [workbookXml(shared.written)] };
  yield { path: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(shared.written.length)] };
}

/** Each sheet must have been written out before the next is asked for: they take their rows from one source. */
function* sheets(tables: readonly Table[], longCells: LongCells, mostRows: number): Generator<Sheet> {
  for (const table of tables) yield* sheetsOf(table, mostRows);
  const long = longCells.table();
  if (long !== null) yield* sheetsOf(long, mostRows);
}

function* sheetsOf(table: Table, mostRows: number): Generator<Sheet> {
  const widths = columnWidths(table);
  const source = table.rows()[Symbol.iterator]();
  let next = source.next();
  function* rows(): Sheet['rows'] & Generator {
    for (let taken = 0; taken < mostRows && !next.done; taken += 1, next = source.next()) yield next.value;
  }
  for (let part = 1; part === 1 || !next.done; part += 1) {
    const name = part === 1 ? table.name : `${table.name}_${part}`;
    yield { name, columns: table.columns, widths, rows: rows() };
  }
}
