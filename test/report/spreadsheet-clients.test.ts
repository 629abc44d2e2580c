import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEPARATORS, type Separator } from '../../src/model/csv-dialect.ts';
import { csv } from '../../src/report/csv.ts';
import { type Cell, type Column, makeTable } from '../../src/report/table.ts';
import { workbook } from '../../src/report/workbook/workbook.ts';
import { LONGEST_CELL, spreadsheetText } from '../../src/text/spreadsheet-text.ts';
import { visible } from '../../src/text/visible.ts';
import hostile from './hostile-texts.json' with { type: 'json' };
import { hasLibreOffice, open, openedWith, type SeenSheet } from './libreoffice.ts';

const LONG = 'a'.repeat(40_000);

/** What could make a spreadsheet compute, behind whatever it may take for the start of a cell; and all other trouble. */
const TEXTS = [
  // Halves of characters cannot stand in JSON.
  ...[...hostile.before, '\ud800'].flatMap((before) => hostile.formulas.map((formula) => before + formula)),
  ...hostile.others,
  'half \ud83d sign',
  LONG,
];

type Row = readonly [id: string, text: string];

const DATES = ['2021-03-04', '2021-03-04T10:15:00', '2021-03-04T10:15:30+02:00', '1850-05-06'];

const COLUMNS: readonly Column<Row>[] = [
  { name: 'id', meaning: '', type: 'id', value: ([id]) => id },
  { name: 'number', meaning: '', type: 'number', value: ([id]) => -Number(id.slice(1)) / 8 },
  { name: 'text', meaning: '', type: 'text', value: ([, text]) => text },
  { name: 'integer', meaning: '', type: 'integer', value: ([id]) => Number(id.slice(1)) },
  { name: 'list', meaning: '', type: 'list', value: ([, text]) => (text.length > 100 ? [] : [text, text]) },
  { name: 'boolean', meaning: '', type: 'boolean', value: ([, text]) => text.length > 3 },
  {
    name: 'date',
    meaning: '',
    type: 'date',
    value: ([id]) => DATES[Number(id.slice(1)) % DATES.length] ?? null,
  },
  { name: 'last', meaning: '', type: 'text', value: ([, text]) => (text.length > 100 ? null : text) },
];

const table = makeTable('hostile', 'one text.', COLUMNS, () =>
  TEXTS.map((text, at) => [`c${at}`, text] as const),
);

const formulasIn = (sheets: readonly SeenSheet[]): string[] =>
  sheets.flatMap(({ rows }) => rows.flat().flatMap(({ formula }) => (formula === '' ? [] : formula)));

/** LibreOffice keeps one kind of line end, and drops tabs from cells of several lines as it saves what it shows here. */
function asSaved(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.includes('\n') ? lines.replaceAll('\t', '') : lines;
}

/** A cell of the table as the program should show it. */
function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(Number(cell));
  if (typeof cell === 'object') return cell.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');
  return String(cell);
}

/**
 * Each cell that is not what the table says, as `column: seen, not wanted`.
 *
 * @param due what stands in the file for what the table says
 */
function differing(sheet: SeenSheet | undefined, due: (text: string, column: string) => string): string[] {
  const rows = [...table.rows()];
  expect(sheet?.rows[0]?.map(({ value }) => value)).toEqual(COLUMNS.map(({ name }) => name));
  expect(sheet?.rows).toHaveLength(rows.length + 1);
  return rows.flatMap((cells, at) =>
    COLUMNS.flatMap(({ name }, column) => {
      const seen = asSaved(sheet?.rows[at + 1]?.[column]?.value ?? '');
      const wanted = asSaved(due(asText(cells[column] ?? null), name));
      return seen === wanted ? [] : [`${name}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`];
    }),
  );
}

/** `=1` as a number stays as it is, and so does a date. */
const inCsv = (text: string, column: string, separator: Separator): string =>
  ['text', 'list', 'last'].includes(column) ? spreadsheetText(text, separator) : text;

/** Dates are shown with their zone, which is no part of their value; what is too long ends with a note. */
function inWorkbook(text: string, column: string): string {
  if (column === 'date') return text.replace(/[+]\d\d:\d\d$/, '');
  if (text !== LONG) return visible(text);
  const note = '… [40000 characters, more than a cell holds: whole in the sheet long_cells]';
  return LONG.slice(0, LONGEST_CELL - note.length) + note;
}

const TITLE = 'LibreOffice, which opens what is written, keeps every cell and runs nothing';

describe.skipIf(!hasLibreOffice)(
  hasLibreOffice ? TITLE : `${TITLE} (skipped: soffice is not installed)`,
  () => {
    const dialects = (['comma', 'semicolon'] as const).flatMap((separator) =>
      [true, false].map((bom) => ({ separator, bom, name: `${separator}${bom ? '-bom' : ''}` })),
    );
    let folder = '';
    const file = (name: string): string => path.join(folder, name);

    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'btl-clients-'));
      for (const { name, ...dialect } of dialects) writeFileSync(file(`${name}.csv`), csv(table, dialect));
      writeFileSync(file('workbook.xlsx'), Buffer.concat([...workbook([table])]));
    });

    afterAll(() => rmSync(folder, { recursive: true }));

    test('the texts are hostile: unescaped, they would run', () => {
      const rows = TEXTS.map((text) => `c;"${text.replaceAll('"', '""')}";${text}`);
      writeFileSync(file('naive.csv'), rows.join('\n'));
      expect(formulasIn(open([file('naive.csv')], openedWith(';')).flat()).length).toBeGreaterThan(50);
    }, 300_000);

    test.each(['comma', 'semicolon'] as const)(
      'CSV files with a %s',
      (separator: Separator) => {
        const own = dialects.filter((dialect) => dialect.separator === separator);
        const opened = open(
          own.map(({ name }) => file(`${name}.csv`)),
          openedWith(SEPARATORS[separator]),
        );
        expect(opened).toHaveLength(2);
        for (const sheets of opened) {
          expect(formulasIn(sheets)).toEqual([]);
          expect(differing(sheets[0], (text, column) => inCsv(text, column, separator))).toEqual([]);
        }
      },
      300_000,
    );

    test.each([',', ';', '\t', ',;\t'])(
      'no CSV file runs anything where it is opened with %j',
      (separators) => {
        const filter = openedWith(separators).replace(
          /^CSV:\d+/,
          `CSV:${[...separators].map((each) => each.charCodeAt(0)).join('/')}`,
        );
        const opened = open(
          dialects.map(({ name }) => file(`${name}.csv`)),
          filter,
        );
        for (const sheets of opened) expect(formulasIn(sheets)).toEqual([]);
      },
      300_000,
    );

    test('the workbook', () => {
      const [sheets = []] = open([file('workbook.xlsx')]);
      expect(sheets.map(({ name, filtered }) => [name, filtered])).toEqual([
        ['hostile', true],
        ['long_cells', true],
      ]);
      expect(formulasIn(sheets)).toEqual([]);
      expect(differing(sheets[0], inWorkbook)).toEqual([]);
      const long = sheets[1]?.rows.slice(1).map((row) => row[4]?.value);
      expect(long?.join('') === LONG, 'the parts of the long text are the long text').toBe(true);
    }, 300_000);
  },
);
