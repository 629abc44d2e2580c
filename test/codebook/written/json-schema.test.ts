import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codebookJsonSchema } from '../../../src/codebook/written/json-schema.ts';
import { fits, type JsonSchema } from '../json-schema-fits.ts';

const schema = codebookJsonSchema() as JsonSchema;
const FOLDER = 'src/codebook/default';

describe('the JSON Schema of codebooks', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.yml')))('accepts the default %s', (name) => {
    expect(fits(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')), schema, schema)).toEqual([]);
  });

  it.each([
    [{ tragets: [] }, '/tragets'],
    [{ extends: 'other' }, '/extends'],
    [
      { codes: { a: { definition: 'A.', values: {}, rules: [{ id: 'r', anny: ['x'] }] } } },
      '/codes/a/rules/0/anny',
    ],
    [{ codes: { a: { values: {}, rules: [] } } }, '/codes/a'],
  ])('refuses %j', (value, place) => {
    expect(fits(value, schema, schema)).toContain(place);
  });

  it('explains every key to whoever types it', () => {
    const described = JSON.stringify(schema.properties);
    for (const key of Object.keys(schema.properties ?? {}))
      if (key !== 'targets' && key !== 'sentiment')
        expect(schema.properties?.[key]?.description ?? '', key).not.toBe('');
    expect(described).toContain('Patterns of which one is enough.');
  });
});
