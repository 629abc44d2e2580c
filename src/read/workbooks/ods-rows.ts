import { strFromU8 } from 'fflate';
import { InputError } from '../../errors.ts';
import type { CollectedRows } from '../collect-rows.ts';
import type { IsHeader } from '../exports/csv-table.ts';
import type { XmlElement } from '../exports/xml/xml-elements.ts';
import { type CellRow, collectCells } from './collect-cells.ts';
import { xmlPart, zippedParts } from './zipped-parts.ts';

const CONTENT = 'content.xml';
/** Like neighbours are written once, with how many they are; those to the end of the sheet are empty. */
const MOST_REPEATED = 1000;

/**
 * The sheets of a workbook (OpenDocument) as LibreOffice saves it, in their order, each with its header as its columns.
 *
 * @param isHeader whether a row is the header; the first one is taken where none of the first few is one
 * @throws InputError where the bytes are no such workbook
 */
export async function odsSheets(bytes: Uint8Array, isHeader: IsHeader): Promise<CollectedRows[]> {
  const content = zippedParts(bytes, /^content\.xml$/)[CONTENT];
  if (content === undefined) throw new InputError('It is a damaged workbook.');
  const tables = await xmlPart(plain(strFromU8(content)), CONTENT, 'table:table');
  return tables.map((table) => collectCells(rowsOf(table), isHeader));
}

/** With spaces, tabs and line breaks as such, and without marks of looks and links, which cut a text into pieces. */
const plain = (xml: string): string =>
  xml
    .replace(/<text:s(?: text:c="(\d{1,3})")?\s*\/>/g, (_, times?: string) => ' '.repeat(Number(times ?? 1)))
    .replace(/<text:tab\s*\/>/g, '\t')
    .replace(/<text:line-break\s*\/>/g, '\n')
    .replace(/<\/?text:(?:span|a)(?:\s[^<>]*)?>/g, '');

function rowsOf(table: XmlElement): CellRow[] {
  const rows: CellRow[] = [];
  let line = 1;
  for (const row of elementsIn(table, 'table:table-row')) {
    const cells = cellsOf(row);
    const times = timesOf(row, 'table:number-rows-repeated');
    if (cells.size > 0) {
      for (let at = 0; at < Math.min(times, MOST_REPEATED); at += 1) rows.push({ line: line + at, cells });
    }
    line += times;
  }
  return rows;
}

/** Rows may lie in groups, and those of a header in a group of their own. */
const elementsIn = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.flatMap((each) =>
    each.name === name
      ? [each]
      : /^table:table-(?:header-rows|rows|row-group)$/.test(each.name)
        ? elementsIn(each, name)
        : [],
  );

function cellsOf(row: XmlElement): Map<number, string> {
  const cells = new Map<number, string>();
  let at = 0;
  for (const cell of row.children) {
    const times = timesOf(cell, 'table:number-columns-repeated');
    const text = textOf(cell);
    if (text.trim() !== '') {
      for (let more = 0; more < Math.min(times, MOST_REPEATED); more += 1) cells.set(at + more, text);
    }
    at += times;
  }
  return cells;
}

const timesOf = ({ attributes }: XmlElement, name: string): number => Number(attributes.get(name) ?? 1);

/** A number or a date as it is, and not as it is shown. */
const textOf = ({ attributes, children }: XmlElement): string =>
  attributes.get('office:value') ??
  attributes.get('office:date-value') ??
  children
    .filter(({ name }) => name === 'text:p')
    .map(({ text }) => text)
    .join('\n');
