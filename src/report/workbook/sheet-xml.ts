import { joined } from '../../text/spreadsheet-text.ts';
import type { Cell, Table } from '../table.ts';
import { cellXml, headerXml, type PlainCell, placeOf } from './cell-xml.ts';
import { type ChoicePlaces, validationsXml } from './choices.ts';
import { linesIn } from './column-widths.ts';
import type { LongCells } from './long-cells.ts';
import type { Styles } from './styles.ts';
import { SPREADSHEET, XML } from './xml-text.ts';

/** A row is made no higher than this; the rest of a longer text shows where its cell is chosen, or the row drawn. */
const HIGHEST_ROW = 12;
const LINE_POINTS = 15;

/** One sheet of a workbook: a table, or as much of it as a sheet holds. */
export interface Sheet {
  readonly name: string;
  readonly columns: Table['columns'];
  /** One for each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** A sheet that is written out: its name, and its last cell, such as `Z53`. */
export interface WrittenSheet {
  readonly name: string;
  readonly lastCell: string;
}

/** What the sheets of one workbook share. */
export interface Shared {
  readonly styles: Styles;
  readonly longCells: LongCells;
  /** Where the choices of a column stand; undefined where it has none. */
  readonly choices: ChoicePlaces;
  /** Each sheet adds itself when its last row is written. */
  readonly written: WrittenSheet[];
}

/** A sheet's XML, row by row: the header frozen and with filters, cells typed, texts as they are. */
export function* sheetXml(sheet: Sheet, shared: Shared): Generator<string> {
  const { columns, widths } = sheet;
  yield head(sheet, shared.styles);
  const names = columns.map(({ name }, at) => headerXml(name, placeOf(at, 1), shared.styles));
  yield `<row r="1">${names.join('')}</row>`;
  let row = 1;
  for (const cells of sheet.rows) {
    row += 1;
    yield rowXml(sheet, row, fitted(sheet, cells, shared.longCells), shared.styles);
  }
  const lastCell = placeOf(columns.length - 1, row);
  shared.written.push({ name: sheet.name, lastCell });
  yield foot(lastCell, widths, validationsXml(columns, row, shared.choices));
}

/** Lists joined, and texts cut, with a note, to what a cell holds. */
function fitted({ name, columns }: Sheet, cells: readonly Cell[], longCells: LongCells): PlainCell[] {
  const key = plain(cells[0] ?? null);
  return columns.map((column, at) => {
    const cell = plain(cells[at] ?? null);
    if (typeof cell !== 'string') return cell;
    return longCells.fit({ sheet: name, row: String(key), column: column.name, text: cell });
  });
}

const plain = (cell: Cell): PlainCell => (cell !== null && typeof cell === 'object' ? joined(cell) : cell);

function rowXml(
  { columns, widths }: Sheet,
  row: number,
  cells: readonly PlainCell[],
  styles: Styles,
): string {
  let lines = 1;
  let xml = '';
  for (const [at, { type }] of columns.entries()) {
    const cell = cells[at] ?? null;
    xml += cellXml(cell, type, placeOf(at, row), styles);
    if (typeof cell === 'string' && type !== 'id') lines = Math.max(lines, linesIn(cell, widths[at] ?? 1));
  }
  // Not every program finds the height of a row by itself; where the number is not called custom, it may be mended.
  const points = Math.min(lines, HIGHEST_ROW) * LINE_POINTS;
  const height = lines === 1 ? '' : ` ht="${points}"${lines > HIGHEST_ROW ? ' customHeight="1"' : ''}`;
  return `<row r="${row}"${height}>${xml}</row>`;
}

const head = ({ columns, widths }: Sheet, styles: Styles): string =>
  [
    `${XML}<worksheet xmlns="${SPREADSHEET}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="${LINE_POINTS}"/>`,
    `<cols>${widths
      .map((width, at) => {
        // Cells that nobody has filled in yet do not stand in the file, so their look is that of the column.
        const style = columns[at]?.choices === undefined ? '' : ` style="${styles.look('open')}"`;
        return `<col min="${at + 1}" max="${at + 1}" width="${width}"${style} customWidth="1"/>`;
      })
      .join('')}</cols>`,
    '<sheetData>',
  ].join('');

/** Characters on a printed line that can still be read without a glass. */
const PRINTED_WIDTH = 180;

const foot = (lastCell: string, widths: readonly number[], validations: string): string =>
  `</sheetData><autoFilter ref="A1:${lastCell}"/>${validations}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="${pagesAcross(widths)}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;

const pagesAcross = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PRINTED_WIDTH);
