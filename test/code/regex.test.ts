import { expect, it } from 'vitest';
import { codeText, evidenceIn, makeCoder } from '../../src/code/code-text.ts';
import { codebookOf, refusalOf } from '../codebook/make-codebook.ts';

const found = (regex: string, text: string, more: object = {}): string[] =>
  evidenceIn(text, makeCoder(codebookOf([{ any: [{ regex }], ...more }]))).map(
    ({ coding }) => coding.evidence,
  );

it.each([
  ['colou?rs?', 'The Colours and the color.', ['Colours', 'color']],
  ['no[- ]?fly', 'a no-fly zone, a NoFly zone', ['no-fly', 'NoFly']],
  ['(?-i)NATO', 'NATO and nato', ['NATO']],
  ['^why\\b', 'Why so? I know why.', ['Why']],
  ['plot', 'They plotted.', ['plotted']],
  ['\\?\\?+', 'Really??', ['??']],
  ['caf\\p{L}', 'The café 🙂 closed', ['café']],
  ['big .* plan', 'It is big. The plan failed.', []],
])('%s in "%s"', (regex, text, evidence) => {
  expect(found(regex, text)).toEqual(evidence);
});

it('stands beside patterns, as a part of "all", as an exclusion, and under the conditions of its rule', () => {
  const text = 'They staged it. They never staged it. The school staged it.';
  expect(found('staged?', text)).toEqual(['staged', 'staged']);
  expect(found('staged?', text, { unless: ['school'] })).toEqual(['staged']);
  expect(found('x', text, { any: ['staged'], unless: [{ regex: 'sch..l' }] })).toEqual(['staged']);
  const all = { any: undefined, all: ['school', { regex: 'stag(e|ed)' }] };
  expect(found('x', text, all)).toEqual(['school staged']);
});

it.each([
  ['(?=look)', /look-around and back-references cannot be used/],
  ['(a)\\1', /look-around and back-references cannot be used/],
  ['(open', /no regular expression that can be used: missing closing \)/],
  ['a*', /also fits an empty text/],
])('refuses %s', (regex, message) => {
  const code = { definition: 'A.', values: { v: { definition: 'V.', present: true } } };
  const text = JSON.stringify({ codes: { c: { ...code, rules: [{ id: 'r', any: [{ regex }] }] } } });
  expect(refusalOf(text)).toMatch(message);
  expect(refusalOf(text)).toMatch(/^my\.yml:1:\d+ /);
});

it('cannot stand in a set', () => {
  const text = JSON.stringify({ sets: { SET: [{ regex: 'a+' }] }, codes: {} });
  expect(refusalOf(text)).toContain('keys with values where text or a number or true or false belongs');
});

/** Each of these takes a backtracking engine longer than a life on the text beside it. */
it.each([
  ['(a+)+$', `${'a'.repeat(5000)}!`],
  ['(a|aa)+$', `${'a'.repeat(5000)}b!`],
  ['(.*a){20}$', `${'a '.repeat(2000)}b`],
  ['([a-z]+)*[0-9]', 'a'.repeat(5000)],
])('%s comes to an end', (regex, text) => {
  expect(codeText(text, makeCoder(codebookOf([{ any: [{ regex }] }]))).wordCount).toBeGreaterThan(0);
});
