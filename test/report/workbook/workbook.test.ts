import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeTable, type Table } from '../../../src/report/table.ts';
import { dateCell } from '../../../src/report/workbook/date-cell.ts';
import { columnsTable } from '../../../src/report/workbook/report-workbook.ts';
import { workbook } from '../../../src/report/workbook/workbook.ts';
import { LONGEST_CELL } from '../../../src/text/spreadsheet-text.ts';

/** A table of one column of texts. */
const texts = (name: string, cells: readonly string[]): Table =>
  makeTable(
    name,
    'one text.',
    [{ name: 'text', meaning: 'The text.', type: 'text', value: (cell) => cell }],
    () => cells,
  );

const bytesOf = (tables: readonly Table[], mostRows?: number): Buffer =>
  Buffer.concat([...workbook(tables, mostRows)]);

const filesOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

const sheetNames = (files: ReadonlyMap<string, string>): string[] =>
  [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);

/** The texts below the header in one column of a sheet; enough of a reader for texts without entities. */
const textsOn = (files: ReadonlyMap<string, string>, sheet: number, column = '[A-Z]'): string[] => {
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  const cells = xml.matchAll(new RegExp(`<c r="${column}(?!1")\\d+"[^>]*><is><t [^>]*>([^<]*)</t>`, 'g'));
  return [...cells].map(([, text = '']) => text);
};

describe('the archive', () => {
  const table = texts('comments', ['a', 'b'.repeat(500_000), 'c']);

  test('has the same bytes each time, and no clock in it', () => {
    const bytes = bytesOf([table]);
    expect(bytesOf([table]).equals(bytes)).toBe(true);
    // 1 January 1980, 0:00, in the header of each file.
    for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 1)) {
      expect(bytes.readUInt32LE(at + 10)).toBe(0x00210000);
    }
    for (const [path, xml] of filesOf(bytes)) expect(xml, path).not.toMatch(/created|modified|docProps/);
  });

  test('comes in pieces, none of them far larger than what is packed at a time', () => {
    const noise = Array.from(
      { length: 20_000 },
      (_, at) => `${Math.sin(at)} ${Math.cos(at)} ${Math.tan(at)}`,
    );
    const pieces = [...workbook([texts('comments', noise)])];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 18);
  });

  test('says of each part what it is, and leads from each to the next', () => {
    const files = filesOf(bytesOf([table, texts('codings', [])]));
    expect([...files.keys()][0]).toBe('[Content_Types].xml');
    const relations = files.get('xl/_rels/workbook.xml.rels') ?? '';
    for (const [, target = ''] of relations.matchAll(/Target="([^"]+)"/g)) {
      expect([...files.keys()]).toContain(`xl/${target}`);
    }
    for (const [, id = ''] of (files.get('xl/workbook.xml') ?? '').matchAll(/r:id="([^"]+)"/g)) {
      expect(relations).toContain(`Id="${id}"`);
    }
  });
});

test('a table with more rows than a sheet holds goes on in further sheets, none lost', () => {
  const rows = Array.from({ length: 7 }, (_, at) => `row ${at}`);
  const files = filesOf(bytesOf([texts('comments', rows), texts('pages', ['p']), texts('none', [])], 3));
  expect(sheetNames(files)).toEqual(['comments', 'comments_2', 'comments_3', 'pages', 'none']);
  expect([1, 2, 3].flatMap((sheet) => textsOn(files, sheet))).toEqual(rows);
  expect([4, 5].map((sheet) => textsOn(files, sheet))).toEqual([['p'], []]);
});

test('a table that fills its sheet needs no second', () => {
  expect(sheetNames(filesOf(bytesOf([texts('comments', ['a', 'b', 'c'])], 3)))).toEqual(['comments']);
});

test('a text longer than a cell is cut with a note, and stands whole in a sheet of its own', () => {
  const long = `${'word '.repeat(8000)}🚢${'x'.repeat(LONGEST_CELL)}`;
  const files = filesOf(bytesOf([texts('comments', ['short', long, 'y'.repeat(LONGEST_CELL)])]));
  expect(sheetNames(files)).toEqual(['comments', 'long_cells']);
  const [, cut = '', exact] = textsOn(files, 1);
  expect(cut).toHaveLength(LONGEST_CELL);
  expect(cut).toMatch(/… \[72769 characters, more than a cell holds: whole in the sheet long_cells\]$/);
  expect(exact).toBe('y'.repeat(LONGEST_CELL));
  const parts = textsOn(files, 2, 'E');
  expect(parts.map(({ length }) => length)).toEqual([LONGEST_CELL, LONGEST_CELL, 7235]);
  expect(parts.join('') === long, 'the parts put together are the text').toBe(true);
  expect(textsOn(files, 2, 'A')).toEqual(['comments', 'comments', 'comments']);
});

test.each([0, 1])('a long text is never cut inside a character (%i before it)', (before) => {
  const long = 'x'.repeat(before) + '🚢'.repeat(LONGEST_CELL);
  const files = filesOf(bytesOf([texts('comments', [long])]));
  for (const text of [...textsOn(files, 1), ...textsOn(files, 2)]) expect(text).not.toContain('�');
});

describe('cells', () => {
  const cellsOf = (
    type: 'id' | 'text' | 'date' | 'number' | 'integer' | 'boolean' | 'list',
    cell: never,
  ): string =>
    (
      filesOf(
        bytesOf([makeTable('t', '', [{ name: 'c', meaning: '', type, value: () => cell }], () => [0])]),
      ).get('xl/worksheets/sheet1.xml') ?? ''
    ).replace(/.*<row r="2"[^>]*>(.*)<\/row>.*/s, '$1');

  test.each([
    ['number', -0.25, /^<c r="A2" s="\d+"><v>-0.25<\/v><\/c>$/],
    ['integer', 7, /<v>7<\/v>/],
    ['boolean', true, /<v>1<\/v>/],
    ['boolean', false, /<v>0<\/v>/],
    ['date', '2021-03-04T12:00', /<v>44259.5<\/v>/],
    ['number', Number.NaN, /^$/],
    ['text', null, /^$/],
    ['text', '', /^$/],
    ['text', '007', /t="inlineStr"><is><t xml:space="preserve">007</],
    ['list', ['a|b', 'c'], />a\\\|b\|c</],
    ['text', '=1+1', /t="inlineStr"><is><t xml:space="preserve">=1\+1</],
    ['text', '<a href="x">&amp;</a>', /&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;\/a&gt;/],
    ['text', 'a\r\nb\u0000_x000D_', />a&#13;\nb␀_x005F_x000D_</],
    ['text', '__proto__', />__proto__</],
  ] as const)('%s %j', (type, cell, xml) => {
    expect(cellsOf(type, cell as never)).toMatch(xml);
  });

  test('hold no formula, whatever the text', () => {
    const files = filesOf(bytesOf([texts('t', ['=1', '+1', '-1', '@x', '\t=1', '{=1}'])]));
    for (const [path, xml] of files) expect(xml, path).not.toMatch(/<f\b/);
  });
});

describe('dates', () => {
  test.each([
    ['1901-01-01', 367, 'yyyy-mm-dd'],
    ['2000-02-29', 36585, 'yyyy-mm-dd'],
    ['2021-03-04T06:00', 44259.25, 'yyyy-mm-dd hh:mm'],
    ['2021-03-04T06:00:00Z', 44259.25, 'yyyy-mm-dd hh:mm:ss"Z"'],
    ['2021-03-04T06:00:00+02:00', 44259.25, 'yyyy-mm-dd hh:mm:ss"+02:00"'],
  ])('%s', (iso, serial, format) => {
    expect(dateCell(iso)).toEqual({ serial, format });
  });

  test.each(['1899-12-31', '2021', '2021-03', 'yesterday', ''])('%j is no date cell', (text) => {
    expect(dateCell(text)).toBeNull();
  });
});

test('the last sheet says what every column of every other sheet means', () => {
  const tables = [texts('comments', ['a']), texts('pages', ['b'])];
  const files = filesOf(bytesOf([...tables, columnsTable(tables)]));
  expect(sheetNames(files)).toEqual(['comments', 'pages', 'columns']);
  expect(textsOn(files, 3)).toEqual([
    'comments',
    'text',
    'text',
    'The text.',
    'pages',
    'text',
    'text',
    'The text.',
  ]);
});
