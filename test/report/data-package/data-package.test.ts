import { expect, test } from 'vitest';
import type { CsvDialect } from '../../../src/model/csv-dialect.ts';
import { csv } from '../../../src/report/csv.ts';
import { dataPackage } from '../../../src/report/data-package/data-package.ts';
import { PRIMARY_KEYS, REFERENCES } from '../../../src/report/data-package/keys.ts';
import { codebook, corpus } from '../corpus.ts';
import { wholeTables } from '../make-report.ts';
import { type Package, type Resource, violations } from './violations.ts';

const tables = wholeTables(corpus, codebook);

const filesIn = (dialect: CsvDialect): Map<string, string> =>
  new Map(tables.map((table) => [`${table.name}.csv`, csv(table, dialect)]));

const packageIn = (dialect: CsvDialect): Package =>
  JSON.parse(dataPackage('Ferries', tables, { formats: ['csv'], csv: dialect })) as Package;

const COMMA: CsvDialect = { bom: false, separator: 'comma' };

test.each([COMMA, { bom: true, separator: 'comma' }, { bom: true, separator: 'semicolon' }] as const)(
  'the descriptor fits the files and the standard, $separator and byte order mark $bom',
  (dialect) => {
    expect(violations(packageIn(dialect), filesIn(dialect))).toEqual([]);
  },
);

test('every table is described, each column in the words of its definition', () => {
  const { resources } = packageIn(COMMA);
  expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  for (const [at, { columns }] of tables.entries()) {
    for (const [column, { description }] of resources[at]?.schema.fields.entries() ?? []) {
      expect(description).toContain(columns[column]?.meaning);
    }
  }
});

test('every id either names its row or leads to another, or is known to do neither', () => {
  for (const { name, columns } of tables) {
    for (const column of columns.filter(({ type }) => type === 'id')) {
      const known = PRIMARY_KEYS[name] === column.name || column.name in REFERENCES;
      expect(known || ['sha256', 'source_id'].includes(column.name), `${name}.${column.name}`).toBe(true);
    }
  }
});

const change = (edit: (comments: Resource, all: Package) => void): string[] => {
  const descriptor = packageIn(COMMA);
  edit(descriptor.resources[0] as Resource, descriptor);
  return violations(descriptor, filesIn(COMMA));
};

test.each<[string, (comments: Resource, all: Package) => void]>([
  ['a name with spaces', (_, all) => Object.assign(all, { name: 'My report' })],
  ['a path out of the folder', (comments) => Object.assign(comments, { path: '../comments.csv' })],
  ['a file that is not there', (comments) => Object.assign(comments, { path: 'remarks.csv' })],
  ['another separator', (comments) => Object.assign(comments.dialect, { delimiter: ';' })],
  [
    'a column that is not in the file',
    (comments) => comments.schema.fields.push({ name: 'x', type: 'string' }),
  ],
  [
    'a text called a number',
    (comments) => Object.assign(comments.schema.fields[0] ?? {}, { type: 'number' }),
  ],
  ['no missing values', (comments) => Object.assign(comments.schema, { missingValues: [] })],
  ['a key that is not unique', (comments) => Object.assign(comments.schema, { primaryKey: ['page_id'] })],
  [
    'a key to the wrong table',
    (comments) => Object.assign(comments.schema.foreignKeys?.[0]?.reference ?? {}, { resource: 'codings' }),
  ],
])('%s is found out', (_, edit) => {
  expect(change(edit)).not.toEqual([]);
});
