import type { Agreement, AgreementReport } from '../../model/agreement.ts';
import { coefficient, interval, wholePercent } from '../figures.ts';
import { adjudicationSentence } from './adjudication-sentence.ts';
import { FIRM, TENTATIVE, verdict } from './thresholds.ts';

/** What a method section says of reliability, with the sources of its measures. */
export function methodParagraph(report: AgreementReport): string {
  const { coders, units, rows, draws, seed, neverAbsent, adjudication } = report;
  const main = mainRows(rows);
  const judged = main.filter(({ code }) => !neverAbsent.includes(code));
  const kappa =
    coders.length === 2
      ? 'Cohen’s kappa (Cohen, 1960)'
      : 'Fleiss’ kappa (Fleiss, 1971; over the units that all of them coded)';
  const compared = Math.max(0, ...rows.map((row) => row.units));
  const people =
    `${inWords(coders.length)} coders coded ${units} units independently of each other` +
    `${compared === units ? '.' : `; ${compared} of them were coded by ${coders.length === 2 ? 'both' : 'two or more'}, and are compared.`}`;
  const measures =
    `Intercoder reliability was measured by Krippendorff’s alpha (Krippendorff, 2019), with percent agreement and ${kappa} ` +
    `beside it; units that fewer than two coders coded were left out. Intervals are at 95%, by the bias-corrected and ` +
    `accelerated bootstrap (Efron, 1987) over ${draws} draws of units (seed ${seed}).`;
  return [
    people,
    measures,
    main.map((row) => sentence(row, rows)).join(' '),
    judgement(judged),
    ...neverAbsent.map(notJudged),
    ...(adjudication === null ? [] : [adjudicationSentence(report, adjudication)]),
    '',
    ...sources(coders.length),
  ].join('\n');
}

/** Agreement over units where a code is present says nothing of whether coders agree that it is. */
const notJudged = (code: string): string =>
  `Of ${code} only units are compared in which both coders found it, since no coding says that it is absent; this is no reliability of ${code}.`;

/** One row a code: all its values together, or its presence where values were not coded. */
const mainRows = (rows: readonly Agreement[]): Agreement[] =>
  rows.filter(
    ({ code, facet }) =>
      facet.kind === 'values' ||
      (facet.kind === 'present' &&
        !rows.some((other) => other.code === code && other.facet.kind === 'values')),
  );

function sentence(
  { code, facet, level, units, agreement, alpha, kappa }: Agreement,
  rows: readonly Agreement[],
): string {
  const what = facet.kind === 'present' ? 'presence' : level;
  const present = rows.find((row) => row.code === code && row.facet.kind === 'present');
  const share = present === undefined ? '' : `, in ${wholePercent(present.prevalence)} of codings`;
  if (Number.isNaN(alpha.value)) {
    return `${code} (${what}, n = ${units}): alpha is undefined, since the coders gave one value only or shared no unit.`;
  }
  const chance = Number.isNaN(kappa.value) ? '' : `, κ = ${coefficient(kappa.value)}`;
  const range = interval(alpha) === '' ? '' : ` ${interval(alpha)}`;
  return `${code} (${what}, n = ${units}): α = ${coefficient(alpha.value)}${range}, agreement ${wholePercent(agreement.value)}${chance}${share}.`;
}

function judgement(rows: readonly Agreement[]): string {
  const [firm, tentative] = [coefficient(FIRM), coefficient(TENTATIVE)];
  const graded = (grade: ReturnType<typeof verdict>) =>
    rows.filter(({ alpha }) => verdict(alpha.value) === grade);
  const unsure = rows.filter(({ alpha }) => alpha.value >= TENTATIVE && alpha.low < TENTATIVE);
  return [
    ...said(`Data from α = ${firm} on can be relied on (Krippendorff, 2019):`, graded('firm')),
    ...said(`From ${tentative} to ${firm} only tentative conclusions can be drawn:`, graded('tentative')),
    ...said(`Below ${tentative} no conclusions should be drawn:`, graded('too low')),
    ...said(`With these units the interval still reaches below ${tentative} for`, unsure),
  ].join(' ');
}

/** A sentence that ends with the codes that it is said of; none where there are no such codes. */
const said = (words: string, rows: readonly Agreement[]): string[] =>
  rows.length === 0 ? [] : [`${words} ${rows.map(({ code }) => code).join(', ')}.`];

const inWords = (n: number): string => ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'][n] ?? String(n);

const sources = (coders: number): string[] => [
  coders === 2
    ? 'Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20, 37-46.'
    : 'Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76, 378-382.',
  'Efron, B. (1987). Better bootstrap confidence intervals. Journal of the American Statistical Association, 82, 171-185.',
  'Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). Sage.',
];
