import { FALSE_DISCOVERIES } from '../model/measures.ts';
import type { ComparedTexts, ComparedWord, WordComparison } from '../model/word-comparison.ts';
import { csv } from './csv.ts';
import { figureTable } from './figure-table.ts';
import { coefficient } from './figures.ts';
import { count, figure, signed } from './markdown/wording.ts';
import { type Column, fourDecimals, fourDecimalsOrNull, makeTable } from './table.ts';
import { LOG_RATIO } from './tables/keyness-table.ts';

/**
 * A comparison of words as a person reads it.
 *
 * @param most words shown of either side
 */
export function wordComparisonText(comparison: WordComparison, most: number): string {
  const { target, reference, words, least } = comparison;
  const telling = words.filter(({ q }) => q <= FALSE_DISCOVERIES).length;
  const more = words.filter(({ g2 }) => g2 > 0).slice(0, most);
  const less = words
    .filter(({ g2 }) => g2 < 0)
    .toReversed()
    .slice(0, most);
  const withEvidence = words.some(({ inEvidence }) => inEvidence !== null);
  const shown = COLUMNS.filter(({ name }) => withEvidence || name !== 'in evidence');
  const table = (rows: readonly ComparedWord[]) =>
    figureTable(
      shown.map(({ name }) => name),
      rows.map((row) => shown.map(({ cell }) => cell(row))),
    );
  return [
    `Words of ${sideText(target)}, against ${sideText(reference)}.`,
    `${count(words.length, 'word')} of at least ${count(least, 'text')} on one side; at a false discovery rate of 5% (q) ${figure(telling)} of them ${telling === 1 ? 'differs' : 'differ'}.`,
    '',
    more.length === 0 ? 'No word is more frequent.' : table(more),
    '',
    ...(less.length === 0 ? [] : [`Less frequent, and more so in ${reference.name}:`, '', table(less), '']),
    'G2: log-likelihood ratio. Log ratio: 1 is twice as frequent, 2 four times; with its 95% interval. DP: 0 is spread',
    'evenly over the texts of the side that uses the word more, 1 all in one. G2 takes words for independent draws, which',
    'the words of one text are not: trust a word more the more texts have it.',
    ...(more.concat(less).some(({ dispersion }) => dispersion === null)
      ? ['A dash stands where the report does not hold the texts.']
      : []),
    ...(withEvidence
      ? [
          'In evidence: how often the word is part of what the rules found. Such words lead by the choice of the comments.',
        ]
      : []),
    '',
  ].join('\n');
}

const sideText = ({ name, texts, words }: ComparedTexts): string =>
  `${name} (${count(texts, 'text')}, ${count(words, 'word')})`;

const COLUMNS: readonly { readonly name: string; readonly cell: (word: ComparedWord) => string }[] = [
  { name: 'word', cell: ({ word }) => word },
  { name: 'texts', cell: ({ targetTexts }) => figure(targetTexts) },
  { name: 'times', cell: ({ targetCount }) => figure(targetCount) },
  { name: 'in evidence', cell: ({ inEvidence }) => figure(inEvidence ?? 0) },
  { name: 'texts there', cell: ({ referenceTexts }) => figure(referenceTexts) },
  { name: 'times there', cell: ({ referenceCount }) => figure(referenceCount) },
  { name: 'G2', cell: ({ g2 }) => Math.abs(g2).toFixed(1) },
  { name: 'q', cell: ({ q }) => (q < 0.001 ? '<.001' : coefficient(q)) },
  { name: 'log ratio', cell: ({ logRatio }) => signed(logRatio.value) },
  { name: '95% interval', cell: ({ logRatio }) => `${signed(logRatio.low)} to ${signed(logRatio.high)}` },
  { name: 'DP', cell: ({ dispersion }) => coefficient(dispersion ?? Number.NaN) },
];

interface ComparedRow extends ComparedWord {
  readonly targetWords: number;
  readonly referenceWords: number;
}

const FIELDS: readonly Column<ComparedRow>[] = [
  { name: 'word', meaning: 'In lower case.', type: 'text', value: ({ word }) => word },
  { name: 'target_count', meaning: 'How often.', type: 'integer', value: ({ targetCount }) => targetCount },
  { name: 'target_texts', meaning: 'In how many.', type: 'integer', value: ({ targetTexts }) => targetTexts },
  {
    name: 'in_evidence',
    meaning: 'As part of the evidence for the theme.',
    type: 'integer',
    value: ({ inEvidence }) => inEvidence,
  },
  {
    name: 'reference_count',
    meaning: 'How often in the reference.',
    type: 'integer',
    value: ({ referenceCount }) => referenceCount,
  },
  {
    name: 'reference_texts',
    meaning: 'In how many of its texts.',
    type: 'integer',
    value: ({ referenceTexts }) => referenceTexts,
  },
  { name: 'g2', meaning: 'Log-likelihood ratio.', type: 'number', value: ({ g2 }) => fourDecimals(g2) },
  { name: 'q', meaning: 'False discovery rate.', type: 'number', value: ({ q }) => Number(q.toPrecision(4)) },
  ...LOG_RATIO,
  {
    name: 'dispersion',
    meaning: 'Deviation of proportions.',
    type: 'number',
    value: ({ dispersion }) => fourDecimalsOrNull(dispersion),
  },
  {
    name: 'target_words',
    meaning: 'Words in all, the same in every row.',
    type: 'integer',
    value: ({ targetWords }) => targetWords,
  },
  {
    name: 'reference_words',
    meaning: 'Words of the reference in all.',
    type: 'integer',
    value: ({ referenceWords }) => referenceWords,
  },
];

/** A comparison of words as CSV. */
export const wordComparisonCsv = (comparison: WordComparison): string =>
  csv(makeTable('keyness', 'one word.', FIELDS, () => rowsOf(comparison)));

/** A comparison of words for another program: the columns of the CSV, and what was compared. */
export const wordComparisonRow = (comparison: WordComparison) => ({
  target: comparison.target,
  reference: comparison.reference,
  least: comparison.least,
  words: rowsOf(comparison).map((row) =>
    Object.fromEntries(FIELDS.map(({ name, value }) => [name, value(row)])),
  ),
});

const rowsOf = ({ target, reference, words }: WordComparison): ComparedRow[] =>
  words.map((word) => ({ ...word, targetWords: target.words, referenceWords: reference.words }));
