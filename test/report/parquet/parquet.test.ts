import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, DuckDBListValue } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusTables } from '../../../src/report/corpus-tables.ts';
import { ParquetFile } from '../../../src/report/parquet/parquet-file.ts';
import type { ReportFile } from '../../../src/report/report-file.ts';
import type { Cell, TableHead } from '../../../src/report/table.ts';
import { joined, spreadsheetText } from '../../../src/text/spreadsheet-text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { codebook, corpus } from '../corpus.ts';
import { buildReport } from '../make-report.ts';

const dir = temporaryFolder();
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(dir, name), content);

/** What DuckDB finds in a Parquet file: the type of each column, and the rows. */
async function found(name: string) {
  const reader = await duckdb.runAndReadAll(`SELECT * FROM read_parquet('${path.join(dir, name)}')`);
  return {
    types: Object.fromEntries(
      reader.columnNames().map((column, at) => [column, String(reader.columnType(at))]),
    ),
    rows: reader.getRows(),
  };
}

const plain = (value: unknown): unknown => (value instanceof DuckDBListValue ? [...value.items] : value);

/** A value as the CSV file has it. */
function csvCell(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  const cell = plain(value);
  return spreadsheetText(Array.isArray(cell) ? joined(cell) : String(cell), 'comma');
}

const TYPES = {
  ...{ id: 'VARCHAR', text: 'VARCHAR', date: 'VARCHAR', list: 'VARCHAR[]' },
  ...{ integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' },
};

describe('a report as DuckDB reads it', () => {
  let files: ReportFile[] = [];
  beforeAll(async () => {
    files = await buildReport(corpus, codebook, {
      formats: ['csv', 'parquet'],
      csv: { bom: false, separator: 'comma' },
    });
    for (const { path: name, content } of files) put(name, content);
  });

  test.each(corpusTables(codebook).map((table) => [table.name, table] as const))(
    '%s holds cell for cell what the CSV file holds, each column by its type',
    async (name, { columns }) => {
      const { types, rows } = await found(`${name}.parquet`);
      expect(types).toEqual(
        Object.fromEntries(columns.map(({ name: column, type }) => [column, TYPES[type]])),
      );
      const [header, ...expected] = parse(readFileSync(path.join(dir, `${name}.csv`))) as string[][];
      expect(Object.keys(types)).toEqual(header);
      expect(rows.map((row) => row.map(csvCell))).toEqual(expected);
    },
  );

  test('the rows are not none, and the bytes are the same each time', async () => {
    expect((await found('comments.parquet')).rows.length).toBeGreaterThan(3);
    const again = await buildReport(corpus, codebook, {
      formats: ['parquet'],
      csv: { bom: false, separator: 'comma' },
    });
    const tables = again.filter((file) => file.path.endsWith('.parquet'));
    expect(tables.length).toBe(corpusTables(codebook).length);
    for (const { path: name, content } of tables) {
      expect(readFileSync(path.join(dir, name)).equals(Buffer.from(content)), name).toBe(true);
    }
  });

  test('every Parquet file is in the data package, with the types of its columns', () => {
    const { profile, resources } = JSON.parse(readFileSync(path.join(dir, 'datapackage.json'), 'utf8'));
    expect(profile).toBe('data-package');
    const names = resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    const comments = resources.find(({ path: at }: { path: string }) => at === 'comments.parquet');
    expect(comments.format).toBe('parquet');
    expect(comments.schema.fields.find(({ name }: { name: string }) => name === 'themes').type).toBe('array');
  });
});

const HEAD: TableHead = {
  name: 'cells',
  about: 'a row.',
  columns: [
    { name: 'text', meaning: 'A text.', type: 'text' },
    { name: 'list', meaning: 'Some.', type: 'list' },
    { name: 'whole', meaning: 'A number.', type: 'integer' },
    { name: 'part', meaning: 'A number.', type: 'number' },
    { name: 'yes', meaning: 'Whether.', type: 'boolean' },
  ],
};

test('many rows come back as they were, from groups that were given away one by one', async () => {
  const rows = Array.from({ length: 40_000 }, (_, at): Cell[] => [
    at % 7 === 0 ? null : `Text ${at} \ud83c\udf09 "é", =1+1\n|${'x'.repeat(at % 50)}`,
    Array.from({ length: at % 4 }, (_, each) => `${at % 11}|${each}`),
    at % 5 === 0 ? null : at - 20_000,
    at % 3 === 0 ? null : at / 8,
    at % 13 === 0 ? null : at % 2 === 0,
  ]);
  const file = new ParquetFile(HEAD, { name: 'btl', version: '0' });
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < rows.length; at += 1000) pieces.push(file.add(rows.slice(at, at + 1000)));
  pieces.push(file.end());
  expect(pieces.filter(({ length }) => length > 1000).length).toBeGreaterThan(2);
  put('cells.parquet', Buffer.concat(pieces));
  expect((await found('cells.parquet')).rows.map((row) => row.map(plain))).toEqual(rows);
});

test('what no program takes well is made visible, and an empty table is one', async () => {
  const file = new ParquetFile(HEAD, { name: 'btl', version: '0' });
  const bytes = file.add([['a\u0000b\ud800', ['\u0007'], Number.NaN, Number.POSITIVE_INFINITY, null]]);
  put('odd.parquet', Buffer.concat([bytes, file.end()]));
  expect((await found('odd.parquet')).rows.map((row) => row.map(plain))).toEqual([
    ['a␀b�', ['␇'], null, null, null],
  ]);
  put('empty.parquet', new ParquetFile(HEAD, { name: 'btl', version: '0' }).end());
  const { rows, types } = await found('empty.parquet');
  expect(rows).toEqual([]);
  expect(Object.keys(types)).toEqual(['text', 'list', 'whole', 'part', 'yes']);
});
