import { joined } from '../../text/spreadsheet-text.ts';
import type { Cell, Table } from '../table.ts';

/** Columns are made wide enough for what stands in so many rows, so that no table has to be gone through twice. */
const ROWS_LOOKED_AT = 200;

/** Widths are in characters. The button of the filter takes some of the header's. */
const FILTER_BUTTON = 4;
/** What is wider stands on several lines, or shows whole when the column is drawn wider. */
const WIDEST = { id: 50, text: 60, list: 40, date: 26, integer: 14, number: 14, boolean: 14 } as const;

/** For each column of a table, room for its name and for what stands in the first rows. */
export function columnWidths({ columns, rows }: Table): number[] {
  const longest = columns.map(() => 0);
  let looked = 0;
  for (const row of rows()) {
    for (const [at, cell] of row.entries()) longest[at] = Math.max(longest[at] ?? 0, longestLine(cell));
    looked += 1;
    if (looked === ROWS_LOOKED_AT) break;
  }
  return columns.map(({ name, type, width, choices }, at) => {
    const offered = (choices ?? []).flatMap(({ values }) => values);
    const chosen = Math.max(0, ...offered.map(({ length }) => length));
    const wanted = width ?? Math.min(Math.max(longest[at] ?? 0, chosen) + 2, WIDEST[type]);
    return Math.max(name.length + FILTER_BUTTON, wanted);
  });
}

const longestLine = (cell: Cell): number =>
  Math.max(
    ...cellText(cell)
      .split('\n')
      .map((line) => line.length),
  );

const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? joined(cell) : String(cell);

/** On how many lines a text stands in a column of some width. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
