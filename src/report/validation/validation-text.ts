import type { ValidationReport } from '../../model/validation.ts';
import { printable } from '../../text/terminal.ts';
import { figureTable } from '../figure-table.ts';
import { coefficient, interval, wholePercent } from '../figures.ts';
import { ESTIMATORS } from './validation-markdown.ts';

/** The figures of a validation on a terminal. */
export function validationText({
  categories,
  codes,
  comments,
  coded,
  estimator,
  notes,
}: ValidationReport): string {
  const rows = categories.map(({ code, value, counts, precision, recall, f1, alpha, prevalence }) => [
    value === null ? code : `${code} = ${value}`,
    `${counts.truePositives}/${counts.falsePositives}/${counts.falseNegatives}`,
    coefficient(precision.value),
    interval(precision),
    coefficient(recall.value),
    interval(recall),
    coefficient(f1.value),
    coefficient(alpha.value),
    interval(alpha),
    `${wholePercent(prevalence.apparent)} -> ${wholePercent(prevalence.corrected.value)}`,
  ]);
  const whole = codes.map(({ code, level, units, alpha }) =>
    `${code}, all values (${level}, n = ${units}): alpha ${coefficient(alpha.value)} ${interval(alpha)}`.trimEnd(),
  );
  return `${[
    `${coded} of ${comments} comments coded by people. ${ESTIMATORS[estimator]}`,
    ...notes.map((note) => `Note: ${printable(note)}`),
    '',
    figureTable(['category', 'TP/FP/FN', 'prec.', '', 'recall', '', 'F1', 'alpha', '', 'frequency'], rows),
    '',
    ...whole,
  ].join('\n')}\n`;
}
