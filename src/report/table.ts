/** What a cell may hold; a list holds several values, null nothing. */
export type Cell = string | number | boolean | null | readonly string[];

/** How the cells of a column are meant, in words that COLUMNS.md explains. */
export type ColumnType = 'id' | 'text' | 'list' | 'integer' | 'number' | 'boolean' | 'date';

/** What may be chosen for the cells of a column, which somebody is to fill in. */
export interface Choices {
  readonly values: readonly string[];
  /** Whether several may stand in one cell, joined by `|`. */
  readonly several: boolean;
  /** Shown beside a cell that is chosen. */
  readonly title: string;
  readonly hint: string;
}

/** One column: what it is called, what it means, and how its cell is made from a row. */
export interface Column<Row> {
  /** snake_case. */
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
  readonly type: ColumnType;
  /** In a workbook, in characters; without it, room for what stands in the column, within bounds. */
  readonly width?: number;
  /** In a workbook, offered as a drop-down list. */
  readonly choices?: Choices;
  readonly value: (row: Row) => Cell;
}

/** A table with its rows not yet made. */
export interface Table {
  /** The file's name without its ending. */
  readonly name: string;
  /** Ends the sentence "Each row is …". */
  readonly about: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** The cells, row by row, in the order of `columns`. */
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** Puts a table together from its columns and rows. */
export function makeTable<Row>(
  name: string,
  about: string,
  columns: readonly Column<Row>[],
  rows: () => Iterable<Row>,
): Table {
  return {
    name,
    about,
    columns: columns.map(({ value: _, ...column }) => column),
    *rows() {
      for (const row of rows()) yield columns.map((column) => column.value(row));
    },
  };
}

/** A score as it stands in tables: four decimals, and never -0. */
export const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
