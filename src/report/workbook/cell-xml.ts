import { startsFormula } from '../../text/spreadsheet-text.ts';
import type { ColumnType } from '../table.ts';
import { dateCell } from './date-cell.ts';
import type { Look, Styles } from './styles.ts';
import { xmlText } from './xml-text.ts';

/** What is left of a cell when lists are joined and long texts cut to what a cell holds. */
export type PlainCell = string | number | boolean | null;

/** One cell: numbers, dates and 0/1 as numbers, everything else as a text that nothing can take for a formula. */
export function cellXml(cell: PlainCell, type: ColumnType, place: string, styles: Styles): string {
  if (cell === null || cell === '' || Number.isNaN(cell)) return '';
  if (typeof cell !== 'string') {
    return numberXml(place, styles.look(type === 'number' ? 'score' : 'number'), Number(cell));
  }
  const date = type === 'date' ? dateCell(cell) : null;
  if (date !== null) return numberXml(place, styles.date(date.format), date.serial);
  return textXml(place, styles.look(lookOf(cell, type)), cell);
}

/** A cell of the first row. */
export const headerXml = (name: string, place: string, styles: Styles): string =>
  textXml(place, styles.look('header'), name);

function lookOf(text: string, type: ColumnType): Look {
  const guarded = startsFormula(text);
  if (type === 'text' || type === 'list') return guarded ? 'guardedProse' : 'prose';
  return guarded ? 'guardedWord' : 'word';
}

const numberXml = (place: string, style: number, value: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const textXml = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** `A1`, `Z1`, `AA1`: columns are counted from 0, rows from 1. */
export const placeOf = (column: number, row: number): string => `${columnName(column)}${row}`;

/** `A`, `Z`, `AA`: counted from 0. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
