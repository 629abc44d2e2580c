import { expect, test } from 'vitest';
import { agreementReport } from '../../../src/measure/agreement/agreement-report.ts';
import type { HandCodings } from '../../../src/model/hand-codings.ts';
import { methodParagraph } from '../../../src/report/agreement/method-paragraph.ts';

/** Two coders of one theme: a value, `[]` for absent, null for an empty cell. */
const paragraph = (pairs: readonly (readonly (readonly string[] | null)[])[]): string => {
  const codings: HandCodings = {
    coders: ['anna', 'ben'],
    notes: [],
    codes: [
      {
        id: 'plot',
        values: [
          { id: 'yes', present: true },
          { id: 'no', present: false },
        ],
        isTheme: true,
      },
    ],
    units: pairs.map((answers, at) => ({
      unit: `u${at}`,
      text: null,
      answers: new Map([['plot', answers]]),
    })),
  };
  return methodParagraph(agreementReport(codings, { seed: 1, draws: 100 }));
};

const BOTH = [['yes'], ['yes']];
const OTHER = [['no'], ['no']];

test('agreement throughout can be relied on where absence was coded too', () => {
  const said = paragraph([BOTH, BOTH, OTHER, OTHER, [[], []], [[], []]]);
  expect(said).toContain('can be relied on (Krippendorff, 2019): plot.');
});

test('where no coder said that a theme is absent, nothing is concluded from those who found it', () => {
  const said = paragraph([BOTH, BOTH, OTHER, OTHER, [['yes'], null], [null, null]]);
  expect(said).not.toContain('can be relied on');
  expect(said).toContain('Of plot only units are compared in which both coders found it');
});
