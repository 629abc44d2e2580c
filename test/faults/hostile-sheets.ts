import { agreementReport } from '../../src/measure/agreement/agreement-report.ts';
import { goldOf } from '../../src/measure/validation/gold.ts';
import { validateCodings } from '../../src/measure/validation/validate-codings.ts';
import { compareWords } from '../../src/measure/words/compare-words.ts';
import { kwic } from '../../src/measure/words/kwic.ts';
import type { AgreementReport } from '../../src/model/agreement.ts';
import { codedBy, type HandCodings } from '../../src/model/hand-codings.ts';
import type { SavedReport } from '../../src/model/saved-report.ts';
import type { ValidationReport } from '../../src/model/validation.ts';
import type { WordComparison } from '../../src/model/word-comparison.ts';
import { agreementCsv } from '../../src/report/agreement/agreement-tables.ts';
import { disagreementsFile } from '../../src/report/agreement/disagreements-file.ts';
import { codingSheet } from '../../src/report/coding-sheet/coding-sheet.ts';
import { sheetCodes } from '../../src/report/coding-sheet/sheet-codes.ts';
import { csv } from '../../src/report/csv.ts';
import { kwicCsv } from '../../src/report/kwic-lines.ts';
import type { ReportFile } from '../../src/report/report-file.ts';
import { validationMarkdown } from '../../src/report/validation/validation-markdown.ts';
import { validationTables } from '../../src/report/validation/validation-tables.ts';
import { wordComparisonCsv } from '../../src/report/word-comparison.ts';
import { saved } from '../report/saved-comments.ts';
import { hostileCodebook } from './hostile-corpus.ts';

/** Comments of a hostile report that was saved. */
const COMMENTS = 60;

/** Words of others in the files of hand coding: two a comment, and those of a codebook, coders, values and names of sides. */
export const WORDS_OF_SHEETS = COMMENTS * 2 + 30;

/** A saved report whose every word is another's. */
export const hostileReport = (next: () => string): SavedReport =>
  saved(
    Array.from({ length: COMMENTS }, (_, at) => ({
      author: next(),
      text: `${next()} x`,
      codings: at % 2 === 0 ? [] : [['blame', 'affirm', 'x']],
    })),
  );

/** Where each comment says x, with the words around it. */
export const hostileLines = ({ comments }: SavedReport) => [
  ...kwic(comments, ({ text }) => [{ start: text.length - 1, end: text.length }], 40),
];

/** How far coders agree who have odd names and give odd values. */
export function hostileAgreement({ comments }: SavedReport, next: () => string): AgreementReport {
  const values = [`a${next()}`, `b${next()}`];
  const codings: HandCodings = {
    coders: [`anna${next()}`, `ben${next()}`],
    notes: [],
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

/** The program against a coder with an odd name, who disagrees in every way. */
export function hostileValidation(report: SavedReport, next: () => string): ValidationReport {
  const codings: HandCodings = {
    coders: [`anna${next()}`],
    notes: [`read ${next()}`],
    codes: codedBy(report.codebook.codes),
    units: report.comments.map(({ commentId, text }, at) => ({
      unit: commentId,
      text,
      answers: new Map([['blame', [at % 3 === 0 ? ['affirm'] : []]]]),
    })),
  };
  return validateCodings(report.comments, goldOf(codings, report, undefined), { seed: 1, draws: 10 });
}

/** Which words one half of the comments uses more than the other. */
export function hostileComparison({ comments }: SavedReport, next: () => string): WordComparison {
  const half = COMMENTS / 2;
  return compareWords(
    { name: `comments on ${next()}`, comments: comments.slice(0, half) },
    { name: `comments with ${next()}`, comments: comments.slice(half) },
    { least: 1, functionWords: true },
  );
}

/** The files that commands beside `btl run` write: coding sheets, agreement, disagreements, validations, concordances, keywords. */
export function hostileSheets(report: SavedReport, next: () => string): ReportFile[] {
  const codes = hostileCodebook(next).codes;
  const units = report.comments.map((comment, at) => ({
    no: at + 1,
    comment: { ...comment, headline: comment.author },
    parent: report.comments[at - 1] ?? null,
  }));
  const agreement = hostileAgreement(report, next);
  const validation = hostileValidation(report, next);
  return [
    ...codingSheet(units, sheetCodes(codes)),
    { path: 'agreement.csv', content: agreementCsv(agreement) },
    ...['disagreements.csv', 'disagreements.xlsx'].map((file) => ({
      path: file,
      content: disagreementsFile(agreement, file),
    })),
    { path: 'validation.md', content: validationMarkdown(validation) },
    ...validationTables(validation).map((table) => ({ path: `${table.name}.csv`, content: csv(table) })),
    { path: 'keyness.csv', content: wordComparisonCsv(hostileComparison(report, next)) },
    { path: 'kwic.csv', content: kwicCsv(hostileLines(report)) },
  ];
}
