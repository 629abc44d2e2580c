import type { Agreement, AgreementReport } from '../../model/agreement.ts';
import { csv } from '../csv.ts';
import { estimateColumns } from '../estimate-columns.ts';
import { type Column, fourDecimalsOrNull, makeTable } from '../table.ts';
import { verdict } from './thresholds.ts';

const COLUMNS: readonly Column<Agreement>[] = [
  { name: 'code', meaning: 'The code.', type: 'text', value: ({ code }) => code },
  { name: 'of', meaning: 'values, present, or value.', type: 'text', value: ({ facet }) => facet.kind },
  {
    name: 'value',
    meaning: 'The value.',
    type: 'text',
    value: ({ facet }) => (facet.kind === 'value' ? facet.value : null),
  },
  { name: 'level', meaning: 'Level of measurement of alpha.', type: 'text', value: ({ level }) => level },
  {
    name: 'units',
    meaning: 'Units that two coders or more coded.',
    type: 'integer',
    value: ({ units }) => units,
  },
  {
    name: 'prevalence',
    meaning: 'Share of codings with the value.',
    type: 'number',
    value: ({ prevalence }) => fourDecimalsOrNull(prevalence),
  },
  ...estimateColumns(
    'agreement',
    'Share of pairs of codings that are alike.',
    (row: Agreement) => row.agreement,
  ),
  ...estimateColumns(
    'kappa',
    'Cohen’s of two coders, Fleiss’ of more, over the units that all of them coded.',
    (row: Agreement) => row.kappa,
  ),
  ...estimateColumns('alpha', 'Krippendorff’s alpha.', (row: Agreement) => row.alpha),
  {
    name: 'verdict',
    meaning: 'By the thresholds of Krippendorff (2019).',
    type: 'text',
    value: ({ alpha }) => verdict(alpha.value) ?? null,
  },
];

/** The figures of agreement as CSV. */
export const agreementCsv = ({ rows }: AgreementReport): string =>
  csv(makeTable('agreement', 'a code, or a value of it.', COLUMNS, () => rows));

/** Agreement for another program, in snake_case as the other contracts; null where nothing can be said. */
export const agreementRow = (report: AgreementReport, paragraph: string) => ({
  coders: report.coders,
  units: report.units,
  draws: report.draws,
  seed: report.seed,
  agreement: report.rows.map(({ facet, prevalence, agreement, kappa, alpha, ...row }) => ({
    ...row,
    of: facet.kind,
    ...(facet.kind === 'value' && { value: facet.value }),
    prevalence: fourDecimalsOrNull(prevalence),
    ...Object.fromEntries(
      Object.entries({ agreement, kappa, alpha }).map(([name, { value, low, high }]) => [
        name,
        { value: fourDecimalsOrNull(value), low: fourDecimalsOrNull(low), high: fourDecimalsOrNull(high) },
      ]),
    ),
  })),
  pairs: report.pairs.map((pair) => ({
    ...pair,
    agreement: fourDecimalsOrNull(pair.agreement),
    alpha: fourDecimalsOrNull(pair.alpha),
  })),
  confusions: report.confusions,
  disagreements: report.disagreements,
  adjudication: report.adjudication && {
    by: report.adjudication.by,
    disagreements: report.adjudication.disagreements,
    settled: report.adjudication.settled,
    as_coder: report.adjudication.asCoder,
    as_nobody: report.adjudication.asNobody,
  },
  notes: report.notes,
  paragraph,
});
