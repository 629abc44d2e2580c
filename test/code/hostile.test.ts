import { describe, expect, it, vi } from 'vitest';
import { codeText, evidenceIn, makeCoder } from '../../src/code/code-text.ts';
import { RowRunner } from '../../src/code/matcher/run-row.ts';
import { codebookOf } from '../codebook/make-codebook.ts';

/** How often an item was tried while a text of so many tokens was coded. */
function stepsFor(pattern: string, text: string, sets?: object): number {
  const step = vi.spyOn(RowRunner.prototype, 'step');
  const coder = makeCoder(codebookOf([{ any: [pattern] }], sets === undefined ? {} : { sets }));
  evidenceIn(text, coder);
  const steps = step.mock.calls.length;
  step.mockRestore();
  return steps;
}

const TOKENS = 2000;
const text = `${'a '.repeat(TOKENS)}b`;

describe('patterns that are made to hang', () => {
  it.each([
    ['stacked gaps', 'a ..40 a ..40 a ..40 a ..40 a ..40 b b'],
    ['gaps without end', 'a ... a ... a ... a ... b b'],
    ['everything optional', 'a? a? a? a? a? a? a? a? a? a? a? a? b b'],
    ['many ways to read the same', '(a|a a|a a a) (a|a a|a a a) (a|a a|a a a) (a|a a|a a a) b b'],
    ['stars', '*a*a*a*a*a*a*a*a* b b'],
    ['any tokens', '_ _ _ _ _ _ _ _ _ _ _ b b'],
  ])('%s', (_, pattern) => {
    expect(stepsFor(pattern, text)).toBeLessThan(TOKENS * 40);
  });

  it('sets that double and double', () => {
    const sets: Record<string, string[]> = { SET0: ['a', 'a a'] };
    for (let i = 1; i <= 12; i += 1)
      sets[`SET${i}`] = [`SET${i - 1} SET${i - 1}`, `SET${i - 1} ..20 SET${i - 1}`];
    expect(stepsFor('SET12 b', text, sets)).toBeLessThan(TOKENS * 4000);
  });
});

describe('texts that are made to hang', () => {
  const coder = makeCoder(
    codebookOf([
      { any: ['TARGET ..9 <ruin>', '"a ..5 "', '_/VERB in secret'] },
      { all: ['<ruin>', 'TARGET', 'it'], within: 'comment' },
    ]),
  );

  it.each([
    ['one letter', 'a'.repeat(32_000)],
    ['one mark', '!'.repeat(32_000)],
    ['underscores', '_'.repeat(32_000)],
    ['quotation marks', '"'.repeat(32_000)],
    ['single marks that open', "'a ".repeat(10_000)],
    ['lines that quote', '>\n'.repeat(16_000)],
    ['negators', 'not '.repeat(8_000)],
    ['names', 'Freedonia '.repeat(3_000)],
    ['matches in one sentence', 'Freedonia ruined it and '.repeat(1_500)],
  ])(
    '%s',
    (_, hostile) => {
      const { codings, targets } = codeText(hostile, coder);
      for (const { start, end, evidence } of codings) expect(hostile.slice(start, end)).toBe(evidence);
      expect(targets.every(({ start, end, form }) => hostile.slice(start, end) === form)).toBe(true);
    },
    20_000,
  );

  it('names that mean something to the language', () => {
    const words = '__proto__ constructor toString hasOwnProperty valueOf';
    expect(codeText(words, coder).codings).toEqual([]);
    expect(evidenceIn(words, makeCoder(codebookOf([{ any: ['constructor', 'toString'] }])))).toHaveLength(2);
  });
});

it('more places than a call takes arguments are all found', () => {
  const coder = makeCoder(codebookOf([{ any: ['zorb'] }]));
  expect(evidenceIn('zorb '.repeat(150_000), coder)).toHaveLength(150_000);
});
