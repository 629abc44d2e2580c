import { expect, test } from 'vitest';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { readCodebook } from '../../src/read/read-codebook.ts';
import { stepsOf } from '../steps.ts';

const coder = makeCoder(await readCodebook());

/** Enough sentences for what is counted by pairs of them to outweigh all else. */
const TIMES = 1200;

const letters = (at: number) =>
  [26 * 26, 26, 1].map((unit) => 'abcdefghijklmnopqrstuvwxyz'[((at / unit) % 26) | 0]);

const KINDS: Readonly<Record<string, (at: number) => string>> = {
  'what is denied': () => 'not to blame it is staged ',
  'what is only possible': () => 'perhaps they lied it was staged ',
  'paragraphs that blame': () => 'They lied about it.\n\n',
  'names that pronouns take up': () => 'Vladimir Putin lied. He knew. ',
  'lines that say who wrote them': () => 'Anna wrote: they lied.\n',
  'words in quotation marks': () => '“lied” ',
  'sentences in quotation marks': () => '“They lied about it and nobody of us will ever know” he said. ',
  'lines that are quoted': () => '> They lied.\n\nNo.\n\n',
  'calls with their details': () => 'we need a no-fly zone over Syria now. ',
  'names that are blamed': (at) => `Mayor K${letters(at).join('')}ov ruined it and is to blame. `,
  'names beside the blamed': (at) => `They lied. Mayor K${letters(at).join('')}ov was told. `,
};

test.each(Object.entries(KINDS))(
  'a comment full of %s is coded in step with its length',
  (_, make) => {
    const textOf = (times: number) => Array.from({ length: times }, (_, at) => make(at)).join('');
    const [once = 0, twice = 0] = [textOf(TIMES), textOf(2 * TIMES)].map((text) =>
      stepsOf(() => void codeText(text, coder)),
    );
    expect(once).toBeGreaterThan(TIMES);
    expect(twice).toBeLessThan(2.2 * once);
  },
  60_000,
);
