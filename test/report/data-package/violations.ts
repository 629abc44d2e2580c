import { parse } from 'csv-parse/sync';

export interface Field {
  name: string;
  type: string;
  description?: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: { pattern?: string };
}

export interface Resource {
  name: string;
  path: string;
  encoding: string;
  dialect: { delimiter: string; header: boolean };
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

export interface Package {
  name: string;
  resources: Resource[];
}

const TYPES: Readonly<Record<string, (text: string, field: Field) => boolean>> = {
  string: () => true,
  integer: (text) => /^[+-]?\d+$/.test(text),
  number: (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text),
  boolean: (text, { trueValues = ['true'], falseValues = ['false'] }) =>
    [...trueValues, ...falseValues].includes(text),
};

type Rows = readonly Readonly<Record<string, string>>[];

/**
 * Holds a descriptor and its files against what the standard asks of a tabular data package: Data Package, Data
 * Resource, Table Dialect and Table Schema, as they stand in versions 1 and 2.
 *
 * @param files by path, as text
 * @returns each breach in a few words
 */
export function violations(descriptor: Package, files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const check = (fine: boolean, breach: string) => {
    if (!fine) found.push(breach);
  };
  check(/^[-a-z0-9._/]+$/.test(descriptor.name), `package name ${descriptor.name}`);
  check(descriptor.resources.length > 0, 'no resources');
  check(isUnique(descriptor.resources.map(({ name }) => name)), 'two resources of one name');
  const tables = new Map<string, Rows>();
  for (const resource of descriptor.resources) {
    check(/^[-a-z0-9._/]+$/.test(resource.name), `resource name ${resource.name}`);
    check(!/^(?:[/\\]|[a-z]+:)|(?:^|\/)\.\.(?:\/|$)/i.test(resource.path), `path ${resource.path}`);
    check(resource.encoding === 'utf-8', `encoding ${resource.encoding}`);
    check([...resource.dialect.delimiter].length === 1, `delimiter ${resource.dialect.delimiter}`);
    const file = files.get(resource.path);
    if (file === undefined) found.push(`no file ${resource.path}`);
    else tables.set(resource.name, rowsOf(file, resource, found));
  }
  for (const resource of descriptor.resources) {
    const rows = tables.get(resource.name) ?? [];
    checkFields(resource, rows, found);
    checkKeys(resource, descriptor, tables, found);
  }
  return found;
}

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** The rows of a file, if its header is what the schema says. */
function rowsOf(file: string, { name, schema, dialect }: Resource, found: string[]): Rows {
  const [header = [], ...rows]: string[][] = parse(file, {
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    delimiter: dialect.delimiter,
    record_delimiter: '\n',
  });
  const names = schema.fields.map((field) => field.name);
  if (JSON.stringify(header) !== JSON.stringify(names)) found.push(`${name}: the header is ${header.join()}`);
  return rows.map((row) => Object.fromEntries(names.map((field, at) => [field, row[at] ?? ''])));
}

function checkFields({ name: table, schema }: Resource, rows: Rows, found: string[]): void {
  if (!isUnique(schema.fields.map(({ name }) => name))) found.push(`${table}: two fields of one name`);
  for (const field of schema.fields) {
    const fits = TYPES[field.type];
    if (fits === undefined) found.push(`${table}.${field.name}: type ${field.type}`);
    if (!field.description) found.push(`${table}.${field.name}: no description`);
    const pattern = new RegExp(field.constraints?.pattern ?? '');
    const wrong = rows
      .map((row) => row[field.name] ?? '')
      .find((text) => !schema.missingValues.includes(text) && !(fits?.(text, field) && pattern.test(text)));
    if (wrong !== undefined) found.push(`${table}.${field.name}: ${wrong} is no ${field.type}`);
  }
}

function checkKeys(
  { name: table, schema }: Resource,
  { resources }: Package,
  tables: ReadonlyMap<string, Rows>,
  found: string[],
): void {
  const rows = tables.get(table) ?? [];
  const valuesOf = (of: Rows, fields: readonly string[]) =>
    of.map((row) => fields.map((each) => row[each] ?? ''));
  const names = (of: Resource | undefined) => of?.schema.fields.map(({ name }) => name) ?? [];
  const own = resources.find(({ name }) => name === table);

  const { primaryKey = [], foreignKeys = [] } = schema;
  if (!primaryKey.every((field) => names(own).includes(field)))
    found.push(`${table}: key ${primaryKey.join()}`);
  const keys = valuesOf(rows, primaryKey);
  if (keys.flat().includes('')) found.push(`${table}: a row without ${primaryKey.join()}`);
  if (primaryKey.length > 0 && !isUnique(keys.map((key) => JSON.stringify(key)))) {
    found.push(`${table}: two rows of one ${primaryKey.join()}`);
  }
  for (const { fields, reference } of foreignKeys) {
    const other = reference.resource === '' ? table : reference.resource;
    const target = resources.find(({ name }) => name === other);
    const known =
      fields.every((each) => names(own).includes(each)) &&
      reference.fields.every((each) => names(target).includes(each));
    if (!known || fields.length !== reference.fields.length)
      found.push(`${table}: ${fields.join()} leads nowhere`);
    const there = new Set(
      valuesOf(tables.get(other) ?? [], reference.fields).map((key) => JSON.stringify(key)),
    );
    const lost = valuesOf(rows, fields).find(
      (key) => key.some((value) => value !== '') && !there.has(JSON.stringify(key)),
    );
    if (lost !== undefined) found.push(`${table}: ${fields.join()} ${lost.join()} is not in ${other}`);
  }
}
