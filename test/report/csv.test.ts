import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { columnsGuide } from '../../src/report/columns-guide.ts';
import { corpusTables } from '../../src/report/corpus-tables.ts';
import { csv } from '../../src/report/csv.ts';
import { type Cell, fourDecimals, makeTable } from '../../src/report/table.ts';
import { joined, originalText, spreadsheetText, startsFormula } from '../../src/text/spreadsheet-text.ts';
import { visible } from '../../src/text/visible.ts';
import { fc } from '../properties.ts';
import { codebook, corpus } from './corpus.ts';
import { wholeTables } from './make-report.ts';

const tables = wholeTables(corpus, codebook);

describe('columns', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    '%s: each has a name, a meaning and a type',
    (_, table) => {
      for (const { name, meaning, type } of table.columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(meaning, name).toMatch(/^\S.{9,}\.$/);
        expect(['id', 'text', 'list', 'integer', 'number', 'boolean', 'date']).toContain(type);
      }
      expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
      for (const row of table.rows()) expect(row).toHaveLength(table.columns.length);
    },
  );

  test('cells are of the type that the column states', () => {
    const fits: Record<string, (cell: Cell) => boolean> = {
      id: (cell) => typeof cell === 'string',
      text: (cell) => typeof cell === 'string',
      date: (cell) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?/.test(String(cell)),
      list: (cell) => Array.isArray(cell),
      integer: (cell) => Number.isInteger(cell),
      number: (cell) => typeof cell === 'number',
      boolean: (cell) => typeof cell === 'boolean',
    };
    for (const { name, columns, rows } of tables) {
      for (const row of rows()) {
        for (const [at, { name: column, type }] of columns.entries()) {
          const cell = row[at] ?? null;
          expect(cell === null || fits[type]?.(cell), `${name}.${column}: ${JSON.stringify(cell)}`).toBe(
            true,
          );
        }
      }
    }
  });

  test('COLUMNS.md explains every column of every table', () => {
    const guide = columnsGuide(tables, { formats: ['csv'], csv: { bom: true, separator: 'comma' } });
    for (const { name, columns } of tables) {
      const section = guide.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
      for (const column of columns) expect(section).toContain(`| \`${column.name}\``);
    }
  });

  test('a code that is called like another column gets a name of its own', () => {
    const [code] = codebook.codes;
    const codes = ['text', 'blame'].map((id) => ({ ...code, id }) as (typeof codebook.codes)[number]);
    const names = corpusTables({ codes })[0]?.columns.map(({ name }) => name);
    expect(names).toContain('code_text');
    expect(names).toContain('code_text_value');
    expect(new Set(names).size).toBe(names?.length);
  });
});

describe('texts in spreadsheets', () => {
  test.each(['=1', '+1', '-1', '@x', '＝1', ' \u200b"=1', '\u{1f6a2}=1', '--)'])('%j', (text) => {
    expect(startsFormula(text)).toBe(!text.startsWith('\u{1f6a2}'));
  });

  test.each(['', 'a=1', '1+1', '-)', ' -) well', 'x\n=1'])('%j would be no formula', (text) => {
    expect(startsFormula(text)).toBe(false);
  });

  test.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x'],
    ...[' =1', '\t=1', '\n=1', '\r\n=1', '\u00a0=1', '\u200b=1', '\u200e=1', '\ufeff=1', '\u2060\u00ad=1'],
    ...["'=1", "''=1", "' =1"],
  ])('%j gets an apostrophe before its sign', (text) => {
    expect(spreadsheetText(text, 'comma')).toMatch(/^[^=+@＝＋－＠-]*'[=+@＝＋－＠-]/);
    expect(spreadsheetText(text, 'comma')).toHaveLength(text.length + 1);
  });

  test.each([
    ['a line that begins so\n=1+1', 'both'],
    ['a line that begins so\r\n - x', 'both'],
    ['behind a tab\t"=1+1"', 'both'],
    ['x;=1+1;y', 'comma'],
    ['x; "" \u200b=1+1;y', 'comma'],
    ['x,@SUM(A1),y', 'semicolon'],
  ] as const)('%j is escaped where another separator would split it', (text, separator) => {
    for (const each of ['comma', 'semicolon'] as const) {
      const added = separator === 'both' || separator === each ? 1 : 0;
      expect(spreadsheetText(text, each), each).toHaveLength(text.length + added);
    }
  });

  test('the original comes back, whatever it was, but for what cannot be shown', () => {
    const units = fc.constantFrom(...'=+-@＝; ,\n\r\t"\')a|\u200b\0');
    fc.assert(
      fc.property(
        fc.string({ unit: units, maxLength: 14 }),
        fc.constantFrom('comma' as const, 'semicolon' as const),
        (text, separator) => {
          expect(originalText(spreadsheetText(text, separator), separator)).toBe(visible(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each(['', '␀=1', 'a = b', "don't", "'tis", '5 - 3', '“=1”', '# 1', '007', '1=1', 'ha ;-)'])(
    '%j stays as it is',
    (text) => {
      expect(spreadsheetText(text, 'comma')).toBe(text);
    },
  );

  test('what cannot be shown is replaced one for one', () => {
    expect(spreadsheetText('a\0b\u007f\u0085\ud83d c\ufffe🚢\t\r\n', 'comma')).toBe('a␀b␡�� c�🚢\t\r\n');
  });

  test('lists can be taken apart again', () => {
    expect(joined(['a|b', 'c\\', '', 'd'])).toBe('a\\|b|c\\\\||d');
    const values = fc.array(fc.string({ unit: fc.constantFrom('a', '|', '\\') }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const parts = (joined(list).match(/(?:\\.|[^\\|])*(?:\||$)/g) ?? []).slice(0, list.length);
        const bare = parts.map((part, at) => (at < list.length - 1 ? part.slice(0, -1) : part));
        expect(bare.map((part) => part.replace(/\\(.)/g, '$1'))).toEqual(list);
      }),
    );
  });
});

describe('the file', () => {
  const write = (cells: readonly Cell[][], bom = false): string =>
    csv(
      makeTable<Cell[]>(
        'any',
        '',
        (cells[0] ?? []).map((_, at) => ({
          name: `c${at}`,
          meaning: '',
          type: 'text',
          value: (row) => row[at] ?? null,
        })),
        () => cells,
      ),
      { bom, separator: 'comma' },
    );

  test('numbers, booleans and nothing stand bare; texts that look like something else are quoted', () => {
    expect(write([[1, -0.5, true, false, null, '', Number.NaN]])).toBe(
      'c0,c1,c2,c3,c4,c5,c6\n1,-0.5,1,0,,,\n',
    );
    expect(write([['word', 'p-1-c0001', 'a/b.txt', '007', '1e5', 'TRUE', 'May 5', '3/4']])).toBe(
      'c0,c1,c2,c3,c4,c5,c6,c7\nword,p-1-c0001,a/b.txt,"007","1e5","TRUE","May 5","3/4"\n',
    );
  });

  test('a text is one cell, whatever it holds', () => {
    const units = fc.constantFrom(
      'a',
      '=',
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      ' ',
      "'",
      '|',
      '\0',
      '\ufeff',
      '🚢',
    );
    const text = fc.string({ unit: units, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const back: string[][] = parse(write(rows), { from_line: 2, record_delimiter: '\n' });
        expect(back).toEqual(rows.map((row) => row.map((cell) => spreadsheetText(cell, 'comma'))));
      }),
    );
  });

  test('a table without rows still has its header, and its byte order mark', () => {
    const empty = makeTable(
      'none',
      '',
      [{ name: 'a', meaning: '', type: 'text', value: () => null }],
      () => [],
    );
    expect(csv(empty, { bom: true, separator: 'comma' })).toBe('\uFEFFa\n');
  });
});

test('scores have four decimals and no minus before zero', () => {
  expect([0.123456, -0.00001, 1, -0.5].map(fourDecimals)).toEqual([0.1235, 0, 1, -0.5]);
  expect(Object.is(fourDecimals(-0.00001), 0)).toBe(true);
});
