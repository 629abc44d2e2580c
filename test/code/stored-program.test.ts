import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { compileRules } from '../../src/code/matcher/rule-program.ts';
import { restoreProgram, storeProgram } from '../../src/code/matcher/stored-program.ts';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const codebook = codebookOf([
  {
    any: ['(storm*|heavy rain) ..3 (came|coming)', { regex: 'th[uo]nder(s|ing)?' }],
    unless: ['no storm'],
    negated: 'any',
  },
  { all: ['rain', 'storm*'], within: 'comment', negated: 'any' },
]);

/** As a codebook comes back from the disk. */
const setAside = (whole: Codebook): Codebook =>
  deserialize(serialize({ ...whole, program: storeProgram(compileRules(whole)) }));

test('a program that was set aside codes as one that was compiled', () => {
  const [compiled, restored] = [makeCoder(codebook), makeCoder(setAside(codebook))];
  for (const text of ['Stormy days are coming.', 'No storm came.', 'It thunders. Heavy rain came.', 'Calm.'])
    expect(codeText(text, restored)).toEqual(codeText(text, compiled));
  expect(codeText('It thunders.', restored).codings).not.toEqual([]);
});

test('one whose rules are not those of the codebook any more is not used', () => {
  const stored = setAside(codebook);
  expect(restoreProgram(stored)).toBeDefined();
  expect(restoreProgram({ ...stored, codes: [] })).toBeUndefined();
  const copied = stored.codes.map((code) => ({ ...code, rules: code.rules.map((rule) => ({ ...rule })) }));
  expect(restoreProgram({ ...stored, codes: copied })).toBeUndefined();
});
