import type { Agreement, AgreementReport, Confusion, Estimate } from '../../model/agreement.ts';
import { fitted, printable } from '../../text/terminal.ts';
import { figureTable } from '../figure-table.ts';
import { coefficient, interval, wholePercent } from '../figures.ts';
import { count } from '../markdown/wording.ts';
import { adjudicationSentence } from './adjudication-sentence.ts';
import { methodParagraph } from './method-paragraph.ts';
import { FIRM, TENTATIVE, verdict } from './thresholds.ts';

/** So many disagreements are shown; all of them go into the file for adjudication. */
const MOST_SHOWN = 10;
/** Cells of a line for a text. */
const EXCERPT = 90;

/** Agreement as a person reads it on a terminal: figures, pairs, confusions, disagreements, and a paragraph to quote. */
export function agreementText(report: AgreementReport): string {
  const { coders, units, neverAbsent, notes } = report;
  return `${[
    `${units} units, ${coders.length} coders: ${printable(coders.join(', '))}`,
    ...notes.map((note) => `Note: ${printable(note)}`),
    ...neverAbsent.map(
      (code) =>
        `Note: empty cells of ${code} are read as "not coded", and none says that it is absent. If empty means absent, add --blank absent.`,
    ),
    '',
    figureTable(HEADER, report.rows.map(cells)),
    '',
    'alpha: firm from .800, tentative from .667 (Krippendorff 2019); ? where the interval reaches below, or cannot be told.',
    'prev.: share of codings with the value. No interval: too few units, or the coders never differ.',
    ...pairLines(report),
    ...report.confusions.flatMap((confusion) => confusionLines(confusion, coders)),
    ...adjudicationLines(report),
    ...disagreementLines(report),
    '',
    'For the method section:',
    '',
    methodParagraph(report),
  ].join('\n')}\n`;
}

const HEADER = ['code', 'level', 'n', 'prev.', 'agree', 'kappa', 'alpha', '95% interval', ''];

const cells = ({ code, facet, level, units, prevalence, agreement, kappa, alpha }: Agreement): string[] => [
  facet.kind === 'value'
    ? `  = ${facet.value}`
    : `${code}${facet.kind === 'present' ? ' (present)' : ' (values)'}`,
  level,
  String(units),
  wholePercent(prevalence),
  wholePercent(agreement.value),
  coefficient(kappa.value),
  coefficient(alpha.value),
  interval(alpha),
  grade(alpha),
];

/** With a question mark where the figure could as well be lower by chance. */
function grade(alpha: Estimate): string {
  const said = verdict(alpha.value);
  if (said === undefined || said === 'too low') return said ?? '';
  const floor = said === 'firm' ? FIRM : TENTATIVE;
  return `${said}${interval(alpha) !== '' && alpha.low >= floor ? '' : '?'}`;
}

function pairLines({ pairs }: AgreementReport): string[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map(({ code, coders, units, agreement, alpha }) => [
    `${coders.join(' with ')}: ${code}`,
    String(units),
    wholePercent(agreement),
    coefficient(alpha),
  ]);
  return ['', 'Pairs of coders:', figureTable(['', 'n', 'agree', 'alpha'], rows)];
}

function confusionLines({ code, values, counts }: Confusion, coders: readonly string[]): string[] {
  const whose = coders.length === 2 ? `${coders[0]} in rows, ${coders[1]} in columns` : 'pairs of coders';
  const rows = values.map((value, at) => [
    value,
    ...(counts[at] ?? []).map((n) => (n === 0 ? '.' : String(n))),
  ]);
  return ['', `${code} (${printable(whose)}):`, figureTable(['', ...values], rows)];
}

const adjudicationLines = (report: AgreementReport): string[] =>
  report.adjudication === null ? [] : ['', printable(adjudicationSentence(report, report.adjudication))];

function disagreementLines({ disagreements, coders }: AgreementReport): string[] {
  if (disagreements.length === 0) return [];
  const shown = disagreements.slice(0, MOST_SHOWN);
  const more = disagreements.length - shown.length;
  return [
    '',
    `${count(disagreements.length, 'disagreement')} to settle${more > 0 ? `, the first ${shown.length} here; all by --disagreements FILE` : ''}:`,
    ...shown.flatMap(({ unit, code, text, answers }) => [
      `  ${printable(unit)}  ${code}: ${answers.flatMap((answer, at) => (answer === null ? [] : printable(`${coders[at]} ${answer}`))).join(', ')}`,
      ...(text === null ? [] : [`    ${fitted(printable(text), EXCERPT, 'start')}`]),
    ]),
  ];
}
