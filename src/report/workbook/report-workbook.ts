import { type ColumnType, makeTable, type Table } from '../table.ts';
import { workbook } from './workbook.ts';

/** comments.xlsx: a sheet for each table of the report, and one that says what their columns mean. */
export const reportWorkbook = (tables: readonly Table[]): Uint8Array =>
  Buffer.concat([...workbook([...tables, columnsTable(tables)])]);

interface MeaningRow {
  readonly sheet: string;
  readonly column: string;
  readonly type: ColumnType;
  readonly meaning: string;
}

const columnsTable = (tables: readonly Table[]): Table =>
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
