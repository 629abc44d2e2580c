import path from 'node:path';
import { strFromU8 } from 'fflate';
import { InputError } from '../../errors.ts';
import type { CollectedRows } from '../collect-rows.ts';
import type { IsHeader } from '../exports/csv-table.ts';
import { child, type XmlElement } from '../exports/xml/xml-elements.ts';
import { type CellRow, collectCells } from './collect-cells.ts';
import { type DateCells, dateCells, dateOf } from './date-cells.ts';
import { xmlPart, type ZippedParts, zippedParts } from './zipped-parts.ts';

/**
 * The sheets of a workbook (Office Open XML) as Excel, LibreOffice and Google Sheets save it, in their order, each
 * with its header as its columns.
 *
 * @param isHeader whether a row is the header; the first one is taken where none of the first few is one
 * @throws InputError where the bytes are no such workbook
 */
export async function xlsxSheets(bytes: Uint8Array, isHeader: IsHeader): Promise<CollectedRows[]> {
  const parts = zippedParts(bytes, /^xl\/.*\.(?:xml|rels)$/);
  const strings = (await elements(parts, 'xl/sharedStrings.xml', 'si')).map(textOf);
  const targets = new Map(
    (await elements(parts, 'xl/_rels/workbook.xml.rels', 'Relationship')).map(({ attributes }) => [
      attributes.get('Id'),
      path.posix.join('/xl', absolute(attributes.get('Target') ?? '')).slice(1),
    ]),
  );
  const dates = dateCells({
    formats: await elements(parts, 'xl/styles.xml', 'numFmts'),
    styles: await elements(parts, 'xl/styles.xml', 'cellXfs'),
    workbook: await elements(parts, 'xl/workbook.xml', 'workbookPr'),
  });
  const sheets = await elements(parts, 'xl/workbook.xml', 'sheet');
  if (sheets.length === 0) throw new InputError('It is no workbook of the kind .xlsx.');
  const collected: CollectedRows[] = [];
  for (const { attributes } of sheets) {
    const rows = await elements(parts, targets.get(attributes.get('r:id')) ?? '', 'row');
    const cells = rows.map((row) => cellsOf(row, strings, dates));
    collected.push(collectCells(cells, isHeader));
  }
  return collected;
}

/** Targets are relative to the folder of the workbook, or absolute. */
const absolute = (target: string): string => (target.startsWith('/') ? `..${target}` : target);

const elements = async (parts: ZippedParts, name: string, wanted: string): Promise<readonly XmlElement[]> =>
  parts[name] === undefined ? [] : xmlPart(strFromU8(parts[name]), name, wanted);

function cellsOf(row: XmlElement, strings: readonly string[], dates: DateCells): CellRow {
  const cells = new Map<number, string>();
  for (const [at, cell] of row.children.filter(({ name }) => name === 'c').entries()) {
    const text = cellText(cell, strings, dates);
    if (text.trim() !== '') cells.set(columnOf(cell.attributes.get('r')) ?? at, text);
  }
  return { line: Number(row.attributes.get('r') ?? 0), cells };
}

function cellText(cell: XmlElement, strings: readonly string[], dates: DateCells): string {
  const type = cell.attributes.get('t');
  if (type === 'inlineStr') return textOf(child(cell, 'is') ?? cell);
  const value = child(cell, 'v')?.text ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e') return '';
  const isNumber = type === undefined || type === 'n';
  return (isNumber && dateOf(value, cell.attributes.get('s'), dates)) || unescaped(value);
}

/** The text of a string, plain or in runs of different looks; how it is pronounced is left out. */
const textOf = (string: XmlElement): string =>
  string.children
    .map((part) => (part.name === 't' ? unescaped(part.text) : part.name === 'r' ? textOf(part) : ''))
    .join('');

/** `_x000D_` and its like stand for a character that XML cannot hold. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Column `A` is 0, `AA` 26. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
