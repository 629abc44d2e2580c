import { expect, it } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import type { CodingDetail } from '../../src/model/coding.ts';
import { codebookOf, refusalOf } from '../codebook/make-codebook.ts';

const coder = makeCoder(
  codebookOf(
    [
      { any: ['toll'] },
      { value: 'no_it_is_not', any: ['no toll'], negated: 'any', shields: 'sentence' },
      { value: undefined, detail: 'who', any: ['TARGET ..2 toll'], negated: 'any' },
      {
        value: undefined,
        detail: 'where',
        all: ['toll', '(on|over) the ..2 _/NOUN'],
        within: 8,
        negated: 'any',
      },
      { value: undefined, detail: 'condition', all: ['toll', 'if ..9 (,|$)'], negated: 'any' },
    ],
    {
      code: {
        details: { who: 'Who asks it.', where: 'Where.', condition: 'On what condition.' },
        one_value: true,
      },
    },
  ),
);

const details = (text: string): readonly CodingDetail[] =>
  codeText(text, coder).codings.flatMap((coding) => coding.details ?? []);

const words = (text: string): string[] => details(text).map((each) => `${each.detail}: ${each.evidence}`);

it('keeps who, where and the condition of the sentence in the words of the comment', () => {
  const text = 'If it rains again, Sylvania wants a toll on the bridge.';
  expect(words(text)).toEqual([
    'condition: If it rains again',
    'who: Sylvania wants a toll',
    'where: on the bridge',
  ]);
  for (const { start, end, evidence } of details(text)) expect(text.slice(start, end)).toBe(evidence);
  expect(details(text)[1]?.target).toBe('Sylvania');
});

it('keeps no detail of another sentence', () => {
  expect(words('There is a toll. They met on the bridge.')).toEqual([]);
});

it('keeps no detail where the comment is not coded', () => {
  expect(codeText('Freedonia met us on the bridge.', coder).codings).toEqual([]);
});

it('lets details neither compete with a value nor be shielded by one', () => {
  const { codings } = codeText('Freedonia has no toll on the bridge.', coder);
  expect(codings.map(({ value }) => value)).toEqual(['no_it_is_not']);
  expect(codings[0]?.details?.map(({ detail }) => detail)).toEqual(['who', 'where']);
});

const codebook = (rule: string): string => `
codes:
  fees:
    definition: Fees.
    values: {yes: {definition: There., present: true}}
    details: {where: On which road.}
    rules:
      - ${rule}
`;

it.each([
  ['{id: at, detail: were, any: [toll]}', 'unknown detail "were", did you mean "where"?'],
  ['{id: at, detail: where, value: yes, any: [toll]}', 'either a value or a detail, not both'],
])('refuses %s', (rule, reason) => {
  expect(refusalOf(codebook(rule))).toContain(reason);
});

it('lets a rule for a detail go without a value', () => {
  expect(refusalOf(codebook('{id: at, detail: where, any: [toll]}'))).toBe('accepted');
});
