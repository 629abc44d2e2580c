import { expect, test } from 'vitest';
import { adjudicationSentence } from '../../../src/report/agreement/adjudication-sentence.ts';

const sentence = (
  settled: number,
  asCoder: number[],
  asNobody = 0,
  by = ['cem'],
  disagreements = 9,
): string =>
  adjudicationSentence({ coders: ['anna', 'ben'] }, { by, disagreements, settled, asCoder, asNobody });

test.each([
  [
    sentence(9, [5, 3], 1),
    'Of 9 codings on which the coders disagreed 9 were adjudicated by cem, 5 as anna had it, 3 as ben had it and 1 otherwise than any of them.',
  ],
  [
    sentence(8, [5, 3], 0, ['cem', 'dora']),
    'Of 9 codings on which the coders disagreed 8 were adjudicated by cem and dora, 5 as anna had it and 3 as ben had it; 1 is left open.',
  ],
  [
    sentence(1, [1, 0], 0, []),
    'Of 9 codings on which the coders disagreed 1 was adjudicated, 1 as anna had it and 0 as ben had it; 8 are left open.',
  ],
  [
    sentence(0, [0, 0]),
    'Of 9 codings on which the coders disagreed 0 were adjudicated by cem; 9 are left open.',
  ],
  [
    sentence(0, [0, 0], 0, ['cem'], 0),
    'The coders disagreed on no coding, so that nothing was to be adjudicated.',
  ],
])('%s', (said, wanted) => {
  expect(said).toBe(wanted);
});
