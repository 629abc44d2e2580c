import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { agreementReport } from '../../../src/measure/agreement/agreement-report.ts';
import type { Answer, CodedBy, HandCodings } from '../../../src/model/hand-codings.ts';
import { disagreementsFile } from '../../../src/report/agreement/disagreements-file.ts';

const PLOT: CodedBy = {
  id: 'plot',
  values: [
    { id: 'endorse', present: true },
    { id: 'reject', present: false },
  ],
  isTheme: true,
};
const TRUST: CodedBy = { id: 'trust', values: [], isTheme: false };

const said = (plot: readonly Answer[], trust: readonly Answer[]): Map<string, readonly Answer[]> =>
  new Map([
    ['plot', plot],
    ['trust', trust],
  ]);

const codings: HandCodings = {
  coders: ['anna', 'ben'],
  codes: [PLOT, TRUST],
  notes: [],
  units: [
    { unit: 'u1', text: 'planned', answers: said([['endorse'], []], [['high'], ['low']]) },
    { unit: 'u2', text: 'rain', answers: said([[], []], [['low'], ['middle']]) },
  ],
};
const report = agreementReport(codings, { seed: 1, draws: 100 });

test('as CSV, to be filled in and read as a sheet', () => {
  expect(String(disagreementsFile(report, 'to-settle.csv')).replace('\uFEFF', '')).toBe(
    [
      'unit,code,text,by_anna,by_ben,coder,value',
      'u1,plot,planned,endorse,none,adjudicated,',
      'u1,trust,planned,high,low,adjudicated,',
      'u2,trust,rain,low,middle,adjudicated,',
      '',
    ].join('\n'),
  );
  expect(disagreementsFile(report, 'to-settle.csv', 'cem')).toContain(',"adjudicated by cem",');
});

test('as a workbook with the values of each code where its disagreements stand', () => {
  const parts = unzipSync(disagreementsFile(report, 'to-settle.XLSX') as Uint8Array);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
  const lists = [...sheet.matchAll(/sqref="(G[^"]*)"><formula1>([^<]*)</g)].map(([, cells, from]) => [
    cells,
    from,
  ]);
  expect(lists).toEqual([
    ['G2:G2', 'choices!$A$2:$A$4'],
    ['G3:G4', 'choices!$B$2:$B$4'],
  ]);
  const choices = strFromU8(parts['xl/worksheets/sheet2.xml'] as Uint8Array);
  expect([...choices.matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(
    expect.arrayContaining(['none', 'endorse', 'reject', 'high', 'low', 'middle']),
  );
});
