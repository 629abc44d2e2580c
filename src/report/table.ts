import type { CorpusMeasures, MeasuredPage } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';

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
  /** The rows that they are for, the first one 0, `to` not included; without it, all. */
  readonly rows?: { readonly from: number; readonly to: number };
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
  /** In a workbook, offered as drop-down lists, the rows of each apart from those of the others. */
  readonly choices?: readonly Choices[];
  readonly value: (row: Row) => Cell;
}

/** What a table is called, and what it says. */
export interface TableHead {
  /** The file's name without its ending. */
  readonly name: string;
  /** Ends the sentence "Each row is …". */
  readonly about: string;
  readonly columns: readonly Omit<Column<never>, 'value'>[];
}

/** A table with its rows not yet made. */
export interface Table extends TableHead {
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
  return { ...headOf(name, about, columns), rows: () => cellsOf(columns, rows()) };
}

const headOf = <Row>(name: string, about: string, columns: readonly Column<Row>[]): TableHead => ({
  name,
  about,
  columns: columns.map(({ value: _, ...column }) => column),
});

function* cellsOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<readonly Cell[]> {
  for (const row of rows) yield columns.map((column) => column.value(row));
}

/** What is known when the last page is done. */
export interface CorpusEnd {
  readonly measures: CorpusMeasures;
  /** Every input that was not used, in input order. */
  readonly problems: Iterable<Problem>;
}

/** A table of a corpus: its rows come page by page, and some of them only when all pages are done. */
export interface CorpusTable extends TableHead {
  readonly ofPage: (page: MeasuredPage) => Iterable<readonly Cell[]>;
  readonly atEnd: (end: CorpusEnd) => Iterable<readonly Cell[]>;
}

/** What the rows of a corpus's table are made from. */
interface RowSources<Row> {
  readonly ofPage?: (page: MeasuredPage) => Iterable<Row>;
  readonly atEnd?: (end: CorpusEnd) => Iterable<Row>;
}

/** Puts a corpus's table together from its columns and rows. */
export const makeCorpusTable = <Row>(
  name: string,
  about: string,
  columns: readonly Column<Row>[],
  { ofPage = () => [], atEnd = () => [] }: RowSources<Row>,
): CorpusTable => ({
  ...headOf(name, about, columns),
  ofPage: (page) => cellsOf(columns, ofPage(page)),
  atEnd: (end) => cellsOf(columns, atEnd(end)),
});

/** A score as it stands in tables: four decimals, and never -0. */
export const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;

/** The same of a figure that may be missing, or that nothing can be said of (NaN). */
export const fourDecimalsOrNull = (value: number | null | undefined): number | null =>
  value == null || Number.isNaN(value) ? null : fourDecimals(value);
