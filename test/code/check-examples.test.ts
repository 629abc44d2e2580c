import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failedExamples } from '../../src/code/check-examples.ts';
import { makeCoder } from '../../src/code/code-text.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

const sentiment = {
  path: 'sentiment.yml',
  text: readFileSync('src/codebook/default/sentiment.yml', 'utf8'),
};

const coderOf = (examples: string, counterExamples: string) =>
  makeCoder(
    parseCodebook([
      {
        path: 'doubt.yml',
        text: `codebook: 1
title: Doubt
targets: []
codes:
  doubt:
    definition: A figure is doubted.
    values: {doubt: {definition: Doubted., present: true}, trust: {definition: Trusted., present: false}}
    rules:
      - {id: wrong, value: doubt, any: [figures ..3 wrong], examples: [${examples}], counter_examples: [${counterExamples}]}
`,
      },
      sentiment,
    ]),
  );

test('examples that hold are not mentioned', () => {
  expect(failedExamples(coderOf('The figures are wrong.', 'I like cheese.'))).toEqual([]);
});

test('each example that does not hold is named with its rule', () => {
  expect(failedExamples(coderOf('I like cheese.', 'The figures are wrong.'))).toEqual([
    { id: 'wrong', text: 'I like cheese.', reason: 'It is not coded: none of its patterns stands in it.' },
    {
      id: 'wrong',
      text: 'The figures are wrong.',
      reason: 'It is coded, and should not be: in "figures are wrong".',
    },
  ]);
});

const RULE = { id: 'r', value: 'yes_it_is', examples: ['The sky was closed by them.'] };

test.each([
  [{ all: ['sky', 'shut'] }, 'part 2 of "all" stands nowhere in it'],
  [{ all: ['sky', 'them'], within: 2 }, 'the parts of "all" do not stand near enough to each other'],
  [{ any: ['closed'], unless: ['by'] }, 'a pattern of "unless" stands there'],
  [{ any: ['closed'], negated: 'yes' }, 'it is not negated, and "negated" is yes'],
  [{ any: ['closed'], question: 'yes' }, 'it is not a question, and "question" is yes'],
  [{ any: ['closed'], modal: 'yes' }, 'it is not only possible or wished, and "modal" is yes'],
  [{ any: ['closed'], voice: 'quoted' }, 'its words are not quoted, and "voice" is quoted'],
  [{ any: ['sky'], examples: [{ text: 'The sky.', value: 'no_it_is_not' }] }, 'it is yes_it_is'],
])('says why %j is silent', (rule, reason) => {
  const [failed] = failedExamples(makeCoder(codebookOf([{ ...RULE, ...rule }])));
  expect(failed?.reason).toMatch(new RegExp(`: ${reason}\\.$`));
});

test('says what spoke where the example of a code fails', () => {
  const code = { examples: [{ text: 'A closed sky.', value: 'no_it_is_not' }, 'Rain.', 'A hint.'] };
  const rules = [{ any: ['sky'] }, { any: ['hint'], cue: true, weight: 0.5 }];
  expect(failedExamples(makeCoder(codebookOf(rules, { code }))).map(({ reason }) => reason)).toEqual([
    'It is not coded as no_it_is_not: it is yes_it_is by rule-0.',
    'It is not coded: no rule of the code holds in it.',
    'It is not coded: the evidence is not enough, or other evidence keeps it out: yes_it_is 0.5 by rule-1.',
  ]);
});
