import type { CollectedRows } from '../collect-rows.ts';
import type { IsHeader } from '../exports/csv-table.ts';

/** A row of a workbook as text, by the place of each column from 0; empty cells are left out. */
export interface CellRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<number, string>;
}

/** So many rows may stand above the header, such as a title over merged cells. */
const MOST_ABOVE = 10;

/**
 * The rows of a sheet with named columns.
 *
 * @param isHeader whether a row names the columns; the first one is taken where none of the first few does
 */
export function collectCells(all: readonly CellRow[], isHeader: IsHeader): CollectedRows {
  const filled = all.filter(({ cells }) => cells.size > 0);
  const found = filled.slice(0, MOST_ABOVE + 1).findIndex(({ cells }) => isHeader(namesIn(cells)));
  const at = Math.max(0, found);
  const columns = [...(filled[at]?.cells ?? [])].map(([place, name]) => [place, name.trim()] as const);
  return {
    columns: columns.map(([, name]) => name),
    rows: filled.slice(at + 1).map(({ line, cells }) => ({
      line,
      cells: new Map(columns.flatMap(([place, name]) => pair(name, cells.get(place)))),
    })),
  };
}

const namesIn = (cells: CellRow['cells']): string[] => [...cells.values()].map((name) => name.trim());

const pair = (name: string, cell: string | undefined): [string, string][] =>
  cell === undefined ? [] : [[name, cell]];
