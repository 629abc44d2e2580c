import { Spool } from '../../scratch/spool.ts';
import type { OpenOutput, ReportStart } from '../context.ts';
import { keptRows, rowsOfLines } from '../kept-rows.ts';
import {
  type Cell,
  type ColumnType,
  type CorpusEnd,
  type CorpusTable,
  makeTable,
  type Table,
  type TableHead,
} from '../table.ts';
import { workbook } from './workbook.ts';

const PATH = 'comments.xlsx';

/**
 * comments.xlsx: a sheet for each table of the report, and one that says what their columns mean. An archive holds one
 * sheet behind the other, so rows are set aside until all pages are done.
 */
export function reportWorkbook({ tables, scratch }: ReportStart): OpenOutput {
  const sheets = new Map(tables.map((table) => [table, new Spool<readonly Cell[]>(scratch)]));
  return {
    keep: (page) => keptRows(tables, page),
    takeIn(lines, repeats) {
      for (const { table, json } of rowsOfLines(tables, lines, repeats)) sheets.get(table)?.pushLine(json);
      return [];
    },
    *end(end) {
      const whole = [...sheets].map(([table, rows]) => wholeTable(table, rows, end));
      for (const content of workbook([...whole, columnsTable(tables)])) yield { path: PATH, content };
    },
  };
}

const wholeTable = (table: CorpusTable, early: Iterable<readonly Cell[]>, end: CorpusEnd): Table => ({
  ...table,
  *rows() {
    yield* early;
    yield* table.atEnd(end);
  },
});

interface MeaningRow {
  readonly sheet: string;
  readonly column: string;
  readonly type: ColumnType;
  readonly meaning: string;
}

/** A table of what the columns of other tables mean. */
export const columnsTable = (tables: readonly TableHead[]): Table =>
  makeTable<MeaningRow>(
    'columns',
    'one column of one sheet.',
    [
      {
        name: 'sheet',
        meaning: 'The sheet in which the column stands.',
        type: 'id',
        value: ({ sheet }) => sheet,
      },
      { name: 'column', meaning: 'The name of the column.', type: 'id', value: ({ column }) => column },
      { name: 'type', meaning: 'How its cells are meant.', type: 'id', value: ({ type }) => type },
      { name: 'meaning', meaning: 'What its cells say.', type: 'text', value: ({ meaning }) => meaning },
    ],
    () =>
      tables.flatMap(({ name, columns }) =>
        columns.map((column) => ({ sheet: name, column: column.name, ...column })),
      ),
  );
