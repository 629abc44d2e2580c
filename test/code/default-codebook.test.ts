import { expect, it } from 'vitest';
import { countExamples, failedExamples } from '../../src/code/check-examples.ts';
import { makeCoder } from '../../src/code/code-text.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';

const coder = makeCoder(await readCodebook());

it('codes every example of the default codebook as it says, and no counter-example', () => {
  expect(failedExamples(coder)).toEqual([]);
});

it('has an example and a counter-example for every code and every rule', () => {
  expect(countExamples(coder)).toBeGreaterThan(300);
  for (const code of coder.codebook.codes) {
    for (const { id, examples, counterExamples } of [code, ...code.rules]) {
      expect(examples.length, id).toBeGreaterThan(0);
      expect(counterExamples.length, id).toBeGreaterThan(0);
    }
  }
});
