import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { failedExamples } from '../../src/code/check-examples.ts';
import { makeCoder } from '../../src/code/code-text.ts';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import { codebookJsonSchema } from '../../src/codebook/written/json-schema.ts';
import type { JsonSchema } from './json-schema-fits.ts';

const FOLDER = 'src/codebook/default';
const reference = readFileSync(`${FOLDER}/LANGUAGE.md`, 'utf8');

/** The fenced blocks of one kind. */
const blocks = (kind: string): string[] =>
  [...reference.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '');

const defaults = ['shared', 'conspiracy', 'blame', 'no-fly-zone', 'targets', 'sentiment'].map((name) => ({
  path: `${name}.yml`,
  text: readFileSync(`${FOLDER}/${name}.yml`, 'utf8'),
}));

const TARGETS = [
  { name: 'Freedonia', type: 'country' },
  { name: 'Sylvania', type: 'country' },
  { name: 'Rufus Firefly', type: 'person', aliases: ['Firefly'] },
];

/** A codebook of one rule. */
const codebookOf = (rule: object): Codebook => {
  const values = {
    yes: { definition: 'It is.', present: true },
    no: { definition: 'It is not.', present: false },
  };
  const codes = { theme: { definition: 'A theme.', values, rules: [{ id: 'rule', value: 'yes', ...rule }] } };
  const text = JSON.stringify({ sets: { WEATHER: ['rain', 'snow'] }, codes, targets: TARGETS });
  return parseCodebook([{ path: 'LANGUAGE.md', text }]);
};

const failures = (codebook: Codebook) => failedExamples(makeCoder(codebook));

it.each(blocks('rule'))('the rule holds what its examples promise:\n%s', (block) => {
  const rule = parse(block);
  expect(rule.examples.length).toBeGreaterThan(0);
  expect(failures(codebookOf(rule))).toEqual([]);
});

const rows = [...reference.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm)]
  .map(([, pattern = '', finds = '', not = '']) => [pattern.replaceAll('\\|', '|'), finds, not] as const)
  .filter(([, , not]) => not !== undefined);

it.each(rows)('%s finds "%s" and not "%s"', (pattern, finds, not) => {
  expect(
    failures(codebookOf({ any: [pattern], negated: 'any', examples: [finds], counter_examples: [not] })),
  ).toEqual([]);
});

it('lists many patterns', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(blocks('rule').length).toBeGreaterThan(8);
});

it.each(blocks('yaml'))('the file is a codebook, and its own examples hold:\n%s', (text) => {
  const codebook = parseCodebook([{ path: 'LANGUAGE.md', text }], defaults);
  const own = failures(codebook).filter(({ text: example }) => text.includes(example));
  expect(own).toEqual([]);
});

describe('every key', () => {
  const keysIn = (schema: JsonSchema | boolean | undefined): string[] =>
    typeof schema !== 'object'
      ? []
      : [
          ...Object.keys(schema.properties ?? {}),
          ...Object.values(schema.properties ?? {}).flatMap(keysIn),
          ...keysIn(schema.additionalProperties),
          ...keysIn(schema.items),
          ...(schema.anyOf ?? []).flatMap(keysIn),
        ];
  const all = [...new Set(keysIn(codebookJsonSchema() as JsonSchema))].filter(
    (key) => key !== 'sign' && key !== 'code',
  );

  it.each(all)('%s is in the reference', (key) => {
    expect(reference).toMatch(new RegExp(`\`[^\`\n]*\\b${key}\\b[^\`\n]*\``));
  });
});
