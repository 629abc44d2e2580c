import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failedExamples } from '../../src/code/check-examples.ts';
import { makeCoder } from '../../src/code/code-text.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';

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
    { id: 'wrong', text: 'I like cheese.', reason: 'It is not coded.' },
    { id: 'wrong', text: 'The figures are wrong.', reason: 'It is coded, and should not be.' },
  ]);
});
