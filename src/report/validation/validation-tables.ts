import type { Miscoding, ValidatedCategory, ValidationReport } from '../../model/validation.ts';
import { estimateColumns } from '../estimate-columns.ts';
import { type Column, fourDecimalsOrNull, makeTable, type Table } from '../table.ts';

const countColumn = (
  name: string,
  meaning: string,
  of: keyof ValidatedCategory['counts'],
): Column<ValidatedCategory> => ({
  name,
  meaning,
  type: 'integer',
  value: ({ counts }) => counts[of],
});

const COLUMNS: readonly Column<ValidatedCategory>[] = [
  { name: 'code', meaning: 'The code.', type: 'text', value: ({ code }) => code },
  {
    name: 'value',
    meaning: 'Its value; empty for the presence of the theme.',
    type: 'text',
    value: ({ value }) => value,
  },
  { name: 'units', meaning: 'Comments that people coded.', type: 'integer', value: ({ units }) => units },
  countColumn('true_positives', 'Both see it; comments, not weighted.', 'truePositives'),
  countColumn('false_positives', 'Only the program sees it.', 'falsePositives'),
  countColumn('false_negatives', 'Only people see it.', 'falseNegatives'),
  countColumn('true_negatives', 'Neither sees it.', 'trueNegatives'),
  ...estimateColumns(
    'precision',
    'Share of what the program finds that people see too.',
    ({ precision }: ValidatedCategory) => precision,
  ),
  ...estimateColumns(
    'recall',
    'Share of what people see that the program finds.',
    ({ recall }: ValidatedCategory) => recall,
  ),
  ...estimateColumns('f1', 'Harmonic mean of precision and recall.', ({ f1 }: ValidatedCategory) => f1),
  ...estimateColumns(
    'alpha',
    'Krippendorff’s alpha of program and people.',
    ({ alpha }: ValidatedCategory) => alpha,
  ),
  {
    name: 'prevalence_apparent',
    meaning: 'Share of all comments by the program.',
    type: 'number',
    value: ({ prevalence }) => fourDecimalsOrNull(prevalence.apparent),
  },
  ...estimateColumns(
    'prevalence_corrected',
    'Share of all comments if people had coded them (Tenenbein 1970).',
    ({ prevalence }: ValidatedCategory) => prevalence.corrected,
  ),
  ...estimateColumns(
    'prevalence_rogan_gladen',
    'The same by sensitivity and specificity (Rogan and Gladen 1978; interval Lang and Reiczigel 2014).',
    ({ prevalence }: ValidatedCategory) => prevalence.roganGladen,
  ),
];

const MISCODINGS: readonly Column<Miscoding>[] = [
  { name: 'comment_id', meaning: 'The comment.', type: 'id', value: ({ commentId }) => commentId },
  { name: 'code', meaning: 'The code.', type: 'text', value: ({ code }) => code },
  {
    name: 'kind',
    meaning: 'false positive, false negative or other value.',
    type: 'text',
    value: ({ kind }) => kind,
  },
  { name: 'by_people', meaning: 'What people say.', type: 'text', value: ({ byPeople }) => byPeople },
  {
    name: 'by_program',
    meaning: 'What the program says.',
    type: 'text',
    value: ({ byProgram }) => byProgram,
  },
  {
    name: 'rules',
    meaning: 'Rules that fired, those that were not enough included.',
    type: 'list',
    value: ({ codings }) => [...new Set(codings.map(({ rule }) => rule))],
  },
  {
    name: 'evidence',
    meaning: 'The words that made them fire.',
    type: 'list',
    value: ({ codings }) => [...new Set(codings.map(({ evidence }) => evidence))],
  },
  { name: 'text', meaning: 'The comment.', type: 'text', value: ({ text }) => text },
];

/** The figures, and each comment that program and people code differently, as tables. */
export const validationTables = ({ categories, miscodings }: ValidationReport): Table[] => [
  makeTable('validation', 'one theme, or one value.', COLUMNS, () => categories),
  makeTable(
    'miscodings',
    'one comment that program and people code differently.',
    MISCODINGS,
    () => miscodings,
  ),
];
