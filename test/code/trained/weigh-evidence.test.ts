import { expect, test } from 'vitest';
import { codeByRules, makeCoder } from '../../../src/code/code-text.ts';
import { weighEvidence } from '../../../src/code/trained/weigh-evidence.ts';
import { Document } from '../../../src/text/document.ts';
import { codebookOf } from '../../codebook/make-codebook.ts';

const coder = makeCoder(
  codebookOf([
    { any: ['strange'], weight: 0.5 },
    { any: ['quietly'], weight: 0.3, cue: true },
    { any: ['drawer'], weight: 0.4, weak: true },
  ]),
);

/** What is weighed, by the last word of its name; the code's own name goes before. */
function weighed(text: string): Record<string, number> {
  const { found } = codeByRules(new Document(text), coder);
  return Object.fromEntries(weighEvidence(found).map(([name, strength]) => [name.split(': ')[1], strength]));
}

test('evidence counts though it is not enough for a coding', () => {
  expect(codeByRules(new Document('How strange.'), coder).coded.codings).toEqual([]);
  expect(weighed('How strange, in a drawer.')).toMatchObject({ weight: 0.5, heaviest: 0.5, cues: 0 });
});

test('weights add up over the comment and, by themselves, within a sentence', () => {
  const { weight, heaviest, times, cues, ...rest } = weighed('Strange how quietly. Strange.');
  expect(weight).toBeCloseTo(1.3);
  expect(heaviest).toBe(0.5);
  expect(rest['heaviest sentence']).toBeCloseTo(0.8);
  expect(cues).toBeCloseTo(0.3);
  expect(times).toBeCloseTo(Math.log(4));
});

test('nothing is said where no rule holds', () => {
  expect(weighed('A sunny day.')).toEqual({});
});
