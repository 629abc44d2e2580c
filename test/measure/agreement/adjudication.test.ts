import { expect, test } from 'vitest';
import { withAdjudication } from '../../../src/measure/agreement/adjudication.ts';
import { agreementReport } from '../../../src/measure/agreement/agreement-report.ts';
import type { Adjudication } from '../../../src/model/agreement.ts';
import type { Answer, CodedBy, HandCodings } from '../../../src/model/hand-codings.ts';

const PLOT: CodedBy = {
  id: 'plot',
  values: [
    { id: 'yes', present: true },
    { id: 'no', present: false },
  ],
  isTheme: true,
};
const OPTIONS = { seed: 1, draws: 100 };

const VALUES: Readonly<Record<string, Answer>> = {
  y: ['yes'],
  n: ['no'],
  '0': [],
  p: ['present'],
  '.': null,
};

/** A string a unit, a letter a coder. */
const codings = (coders: readonly string[], ...units: readonly string[]): HandCodings => ({
  coders,
  codes: [PLOT],
  notes: [],
  units: units.map((said, at) => ({
    unit: `u${at + 1}`,
    text: null,
    answers: new Map([['plot', [...said].map((letter) => VALUES[letter] ?? null)]]),
  })),
});

/** Anna's and Ben's agreement, with what is settled by those behind them. */
function settled(judges: readonly string[], ...units: readonly string[]) {
  const both = codings(['anna', 'ben'], ...units.map((said) => said.slice(0, 2)));
  const all = codings(['anna', 'ben', ...judges], ...units);
  const report = withAdjudication(agreementReport(both, OPTIONS), all);
  return { open: report.disagreements.map(({ unit }) => unit), adjudication: report.adjudication };
}

test('what is settled is no longer open, and it is counted with whom the decisions go', () => {
  expect(settled(['adjudicated by cem'], 'yyn', 'yny', 'y0y', 'ynn', 'yn0', 'yn.')).toEqual({
    open: ['u6'],
    adjudication: {
      by: ['cem'],
      disagreements: 5,
      settled: 4,
      asCoder: [2, 1],
      asNobody: 1,
    } satisfies Adjudication,
  });
});

test('without a name, and without anybody who settles', () => {
  expect(settled(['adjudicated'], 'yny').adjudication?.by).toEqual([]);
  expect(settled([], 'yn')).toEqual({ open: ['u1'], adjudication: null });
});

test('two who settle it differently leave it open', () => {
  const { open, adjudication } = settled(
    ['adjudicated by cem', 'adjudicated by dora'],
    'ynyn',
    'ynyy',
    'yn.n',
  );
  expect(open).toEqual(['u1']);
  expect(adjudication).toMatchObject({ by: ['cem', 'dora'], settled: 2, asCoder: [1, 1] });
});

test('where presence alone was coded, it is presence that is settled', () => {
  expect(settled(['adjudicated'], 'p0p', 'p00', 'pnp').adjudication).toMatchObject({
    disagreements: 3,
    settled: 3,
    asCoder: [2, 1],
  });
});
