import { agreementReport } from '../../src/measure/agreement/agreement-report.ts';
import { kwic } from '../../src/measure/kwic.ts';
import type { AgreementReport } from '../../src/model/agreement.ts';
import { codedBy, type HandCodings } from '../../src/model/hand-codings.ts';
import type { SavedReport } from '../../src/model/saved-report.ts';
import { agreementCsv, disagreementsCsv } from '../../src/report/agreement/agreement-tables.ts';
import { codingSheet } from '../../src/report/coding-sheet/coding-sheet.ts';
import { sheetCodes } from '../../src/report/coding-sheet/sheet-codes.ts';
import { kwicCsv } from '../../src/report/kwic-lines.ts';
import type { ReportFile } from '../../src/report/report-file.ts';
import { saved } from '../report/saved-comments.ts';
import { hostileCodebook } from './hostile-corpus.ts';

/** Comments of a hostile report that was saved. */
const COMMENTS = 60;

/** Words of others in the files of hand coding: two a comment, and those of a codebook, coders and values. */
export const WORDS_OF_SHEETS = COMMENTS * 2 + 20;

/** A saved report whose every word is another's. */
export const hostileReport = (next: () => string): SavedReport =>
  saved(Array.from({ length: COMMENTS }, () => ({ author: next(), text: `${next()} x` })));

/** Where each comment says x, with the words around it. */
export const hostileLines = ({ comments }: SavedReport) => [
  ...kwic(comments, ({ text }) => [{ start: text.length - 1, end: text.length }], 40),
];

/** How far coders agree who have odd names and give odd values. */
export function hostileAgreement({ comments }: SavedReport, next: () => string): AgreementReport {
  const values = [`a${next()}`, `b${next()}`];
  const codings: HandCodings = {
    coders: [`anna${next()}`, `ben${next()}`],
    codes: codedBy([{ id: 'plot', values: values.map((id) => ({ id, present: true })) }]),
    units: comments.map(({ commentId, text }, at) => ({
      unit: commentId,
      text,
      answers: new Map([
        ['plot', [0, 1].map((coder) => values.slice((at + coder) % 3, ((at + coder) % 3) + 1))],
      ]),
    })),
  };
  return agreementReport(codings, { seed: 1, draws: 10 });
}

/** The files that commands beside `btl run` write: coding sheets, agreement, disagreements, concordances. */
export function hostileSheets(report: SavedReport, next: () => string): ReportFile[] {
  const codes = hostileCodebook(next).codes;
  const units = report.comments.map((comment, at) => ({
    no: at + 1,
    comment: { ...comment, headline: comment.author },
    parent: report.comments[at - 1] ?? null,
  }));
  const agreement = hostileAgreement(report, next);
  return [
    ...codingSheet(units, sheetCodes(codes)),
    { path: 'agreement.csv', content: agreementCsv(agreement) },
    { path: 'disagreements.csv', content: disagreementsCsv(agreement) },
    { path: 'kwic.csv', content: kwicCsv(hostileLines(report)) },
  ];
}
