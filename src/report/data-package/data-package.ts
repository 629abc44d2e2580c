import { SEPARATORS } from '../../model/csv-dialect.ts';
import { jsonText } from '../../text/json-text.ts';
import { parquetPath } from '../parquet/parquet-tables.ts';
import type { ReportOptions } from '../report-options.ts';
import type { ColumnType, TableHead } from '../table.ts';
import { PRIMARY_KEYS, REFERENCES } from './keys.ts';

/** What a column is to programs; `description` is added to what the column means. */
interface FieldType {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description?: string;
  readonly [property: string]: unknown;
}

const ISO_8601 = '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?)?(Z|[+-]\\d\\d:\\d\\d)?$';

const FIELD_TYPES: Readonly<Record<ColumnType, FieldType>> = {
  id: { type: 'string' },
  text: { type: 'string' },
  list: { type: 'string', description: 'Several values are joined by |.' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['1'], falseValues: ['0'] },
  // Some dates have a time and some a zone, which no type of date allows for.
  date: { type: 'string', constraints: { pattern: ISO_8601 } },
};

/**
 * datapackage.json: the tables and their columns for programs, as a data package of the Frictionless
 * standard, in the words that versions 1 and 2 have in common. Licence and contributors are the researcher's to add.
 *
 * @see https://datapackage.org
 */
export const dataPackage = (
  title: string,
  tables: readonly TableHead[],
  { formats, csv }: ReportOptions,
): string =>
  `${jsonText(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      // A package of tables may hold nothing but text files.
      profile: formats.includes('parquet') ? 'data-package' : 'tabular-data-package',
      name: 'below-the-line-report',
      title,
      description:
        'Reader comments separated from saved news pages and coded by rules. summary.md tells how, COLUMNS.md how texts were written. Before you share the package, add its licenses and contributors.',
      resources: [
        ...(formats.includes('csv') ? tables.map((table) => csvResource(table, tables, csv)) : []),
        ...(formats.includes('parquet') ? tables.map(parquetResource) : []),
      ],
    },
    2,
  )}\n`;

const csvResource = (
  table: TableHead,
  tables: readonly TableHead[],
  { separator }: ReportOptions['csv'],
) => ({
  name: table.name,
  path: `${table.name}.csv`,
  type: 'table',
  profile: 'tabular-data-resource',
  description: `Each row is ${table.about}`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    delimiter: SEPARATORS[separator],
    lineTerminator: '\n',
    quoteChar: '"',
    doubleQuote: true,
    skipInitialSpace: false,
    header: true,
  },
  schema: {
    fields: table.columns.map(field),
    missingValues: [''],
    ...keys(table, tables),
  },
});

/** The names of resources must differ, so that of the CSV file is left to it. */
const parquetResource = (table: TableHead) => ({
  name: `${table.name}_parquet`,
  path: parquetPath(table),
  profile: 'data-resource',
  description: `Each row is ${table.about}`,
  format: 'parquet',
  mediatype: 'application/vnd.apache.parquet',
  schema: { fields: table.columns.map(parquetField) },
});

const parquetField = ({ name, meaning, type }: TableHead['columns'][number]) => ({
  name,
  type: type === 'list' ? 'array' : FIELD_TYPES[type].type,
  description: meaning,
});

function field({ name, meaning, type }: TableHead['columns'][number]) {
  const { description, ...properties } = FIELD_TYPES[type];
  return {
    name,
    ...properties,
    description: description === undefined ? meaning : `${meaning} ${description}`,
  };
}

function keys({ name, columns }: TableHead, tables: readonly TableHead[]) {
  const primary = PRIMARY_KEYS[name];
  const foreign = columns.flatMap(({ name: column }) => {
    const to = REFERENCES[column];
    if (to === undefined || (to.table === name && to.column === column)) return [];
    if (!tables.some((table) => table.name === to.table)) return [];
    // The standard calls the own table nothing.
    return {
      fields: [column],
      reference: { resource: to.table === name ? '' : to.table, fields: [to.column] },
    };
  });
  return {
    ...(primary !== undefined && { primaryKey: [primary] }),
    ...(foreign.length > 0 && { foreignKeys: foreign }),
  };
}
