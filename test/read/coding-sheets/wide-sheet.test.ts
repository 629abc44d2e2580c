import { expect, test } from 'vitest';
import { asLongSheet, type WideSheet } from '../../../src/read/coding-sheets/wide-sheet.ts';

const sheet = (more: Partial<WideSheet> = {}): WideSheet => ({
  file: 'trust.csv',
  coders: ['anna', 'ben'],
  onlyCode: 'trust',
  knownCodes: ['blame', 'conspiracy'],
  hasUnit: true,
  ...more,
});

const table = (...lines: readonly string[]) => {
  const [columns = [], ...rows] = lines.map((line) => line.split(','));
  return {
    columns,
    rows: rows.map((cells, at) => ({
      line: at + 2,
      cells: new Map(columns.flatMap((name, place) => (cells[place] ? [[name, cells[place]]] : []))),
    })),
  };
};

const long = (of: ReturnType<typeof table>, options: WideSheet) =>
  asLongSheet(of, options).rows.map(({ cells }) => Object.fromEntries(cells));

test('a column for each coder: the sheet is of one code', () => {
  const { columns, rows } = asLongSheet(table('id,text,Anna,ben', '7,So.,1,0', '8,No.,,1'), sheet());
  expect(columns).toEqual(['id', 'text', 'coder', 'code', 'value']);
  expect(rows.map(({ line, cells }) => [line, ...cells.values()])).toEqual([
    [2, '7', 'So.', 'anna', 'trust', '1'],
    [2, '7', 'So.', 'ben', 'trust', '0'],
    [3, '8', 'No.', 'anna', 'trust'],
    [3, '8', 'No.', 'ben', 'trust', '1'],
  ]);
});

test.each([
  'blame_anna,Conspiracy_anna,blame_ben',
  'anna.blame,anna.conspiracy,ben.blame',
  'Blame: Anna,Conspiracy: Anna,Blame: Ben',
])('columns for each code and coder: %s', (columns) => {
  expect(long(table(`id,${columns}`, '7,1,0,1'), sheet())).toEqual([
    { id: '7', coder: 'anna', code: 'blame', value: '1' },
    { id: '7', coder: 'anna', code: 'conspiracy', value: '0' },
    { id: '7', coder: 'ben', code: 'blame', value: '1' },
  ]);
});

test('only codes that are asked for; a coder whose name ends that of another; a name inside a word is none', () => {
  const columns = 'id,blame_ann,blame_joann,tone_ann,planned';
  const options = sheet({ coders: ['ann', 'joann'], codes: ['blame'] });
  expect(long(table(columns, '7,1,0,1,x'), options)).toEqual([
    { id: '7', planned: 'x', coder: 'ann', code: 'blame', value: '1' },
    { id: '7', planned: 'x', coder: 'joann', code: 'blame', value: '0' },
  ]);
});

test('without a column that names the unit, the row does', () => {
  expect(long(table('anna,ben', '1,0'), sheet({ hasUnit: false }))).toEqual([
    { unit: '2', coder: 'anna', code: 'trust', value: '1' },
    { unit: '2', coder: 'ben', code: 'trust', value: '0' },
  ]);
});

test('a coder without a column is named, with the columns there are', () => {
  expect(() => asLongSheet(table('id,anna,bem', '7,1,0'), sheet())).toThrow(
    /^trust\.csv: --coder-columns: no column is called like "ben".*its columns are id, anna, bem$/,
  );
});
