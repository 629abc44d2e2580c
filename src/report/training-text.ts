import { FAMILIES } from '../model/feature.ts';
import type { LearnedFeature, OutcomeFigures, TrainedCoder } from '../model/trained-coder.ts';
import { printable } from '../text/terminal.ts';
import { figureTable } from './figure-table.ts';
import { coefficient, figureWithInterval, wholePercent } from './figures.ts';

/** How many telling features are named on either side. */
const NAMED = 12;
/** Below this agreement beyond chance a coder is told to be of little use. */
const WEAK = 0.4;

/** How good a trained coder is and what it goes by, for a terminal. */
export function trainingText(model: TrainedCoder): string {
  const { training, outcomes } = model;
  return [
    `${model.name}: trained on ${training.rows} rows${leftOut(training.leftOut)}. Judged on rows that it had not seen, by`,
    `nested cross-validation in ${training.folds} folds; in brackets the interval at 95%:`,
    '',
    figureTable(HEADER, training.outcomes.map(figureRow)),
    ...(outcomes.length > 1 ? ['', `macro F1 ${coefficient(training.macroF1)}`] : []),
    ...training.outcomes.flatMap((each) => ['', ...calibrationLines(each)]),
    ...outcomes.flatMap(({ value }, at) => ['', ...tellingLines(model, value, at)]),
    ...enriched(model),
    ...warnings(model),
    '',
  ].join('\n');
}

const leftOut = (rows: number): string =>
  rows === 0 ? '' : ` (${rows} more left out: no text, no label, or coders who are split)`;

const HEADER = ['', 'rows', 'share', 'precision', 'recall', 'F1', 'MCC', 'AUC'];

const figureRow = ({ value, cases, share, precision, recall, f1, mcc, auc }: OutcomeFigures): string[] => [
  printable(value),
  String(cases),
  wholePercent(share),
  ...[precision, recall, f1, mcc, auc].map(figureWithInterval),
];

const calibrationLines = ({ value, brier, bins }: OutcomeFigures): string[] => [
  `Probability of ${printable(value)} by fifths, promised -> true: ${bins
    .map(({ expected, observed }) => `${coefficient(expected)} -> ${coefficient(observed)}`)
    .join(', ')} (Brier ${coefficient(brier)})`,
];

function tellingLines({ features }: TrainedCoder, value: string, at: number): string[] {
  // Runs of letters repeat what words say, in bits that nobody wants to read.
  const readable = FAMILIES.filter((family) => family !== 'letters').flatMap((family) => features[family]);
  const weightOf = ({ weights }: LearnedFeature): number => weights[at] ?? 0;
  const sorted = readable.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1));
  const list = (some: readonly LearnedFeature[], sign: string) =>
    some.map((each) => `${printable(each.name)} ${sign}${Math.abs(weightOf(each)).toFixed(2)}`).join(', ');
  return [
    `For ${printable(value)}: ${list(sorted.filter((each) => weightOf(each) > 0).slice(0, NAMED), '+')}`,
    `Against: ${list(
      sorted
        .filter((each) => weightOf(each) < 0)
        .slice(-NAMED)
        .reverse(),
      '-',
    )}`,
  ];
}

/** What the figures hold for. */
const enriched = ({ training }: TrainedCoder): string[] =>
  training.enriched
    ? [
        '',
        'The rows come from a sample by theme, which holds more of the rare themes than the report. By its sample.json each',
        'counts as the comments that it stands for, so shares, figures and probabilities are estimates for the report.',
      ]
    : [];

function warnings({ training }: TrainedCoder): string[] {
  const weak = training.outcomes
    .filter(({ mcc }) => (mcc.value ?? 0) < WEAK)
    .map(({ value }) => printable(value));
  return weak.length === 0
    ? []
    : [
        '',
        `${weak.join(' and ')}: told hardly better than by chance (MCC below ${coefficient(WEAK)}); code more rows.`,
      ];
}
