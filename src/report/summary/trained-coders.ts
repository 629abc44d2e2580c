import type { CoderCard, OutcomeFigures } from '../../model/trained-coder.ts';
import type { ReportContext } from '../context.ts';
import { coefficient, figureWithInterval } from '../figures.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { count, figure, percent } from '../markdown/wording.ts';

/** What stands behind the codings of trained coders: their rows, their threshold, and how good they are on other rows. */
export function trainedCodersBlocks({
  codebook: { trained = [] },
}: Pick<ReportContext, 'codebook'>): Block[] {
  if (trained.length === 0) return [];
  return [
    ...trained.map((card) => paragraph(introduction(card))),
    table(
      ['Trained coder', 'Answer', '#Rows', '#Precision', '#Recall', '#F1', '#MCC'],
      trained.flatMap((card) => card.training.outcomes.map((outcome) => rowOf(card, outcome))),
    ),
    paragraph(
      'Precision, recall, F1 and Matthews’ correlation (MCC) are from nested cross-validation: each row was judged by a coder that had not seen it. In brackets stands the interval at 95%. They hold for comments like those rows; how good the coder is on these pages has to be measured by a sample of them.',
    ),
  ];
}

function introduction({ name, task, code: id, threshold, training }: CoderCard): Phrase[] {
  const rows = count(training.rows, 'row');
  const what: Phrase[] =
    task === 'attitude'
      ? ['The attitude toward targets was read by the trained coder ', code(name)]
      : ['For ', code(id), ' the trained coder ', code(name), ' has the last word'];
  const since =
    threshold === null
      ? ' It gives the likeliest answer.'
      : ` It codes a comment from a probability of ${coefficient(threshold)} on, where its F1 is greatest; its value “present” says no more than that.${ratio(training)}`;
  const enriched = training.enriched
    ? ' The rows come from a sample in which rare themes are more frequent than in its report; its figures are weighted back to that.'
    : '';
  return [...what, `, a logistic regression that learned from ${rows} coded by hand.${since}${enriched}`];
}

/** How many of its rows it would code, and how many people did: a threshold that finds much may code too much. */
function ratio({ rows, outcomes: [only] }: CoderCard['training']): string {
  const [precision, recall] = [only?.precision.value ?? 0, only?.recall.value ?? 0];
  if (only === undefined || precision === 0) return '';
  const cases = Math.round(only.share * rows);
  const given = Math.round((recall * only.share * rows) / precision);
  const share = (n: number): string => `${figure(n)} (${percent(n / rows)})`;
  return ` Of its rows it would code ${share(given)}, and people coded ${share(cases)}: its counts have to be corrected, as btl validate does, before they tell how frequent the theme is.`;
}

const rowOf = ({ name, training }: CoderCard, outcome: OutcomeFigures): Phrase[] => [
  code(name),
  foreignText(outcome.value),
  `${figure(outcome.cases)} of ${figure(training.rows)} (${percent(outcome.share)})`,
  ...[outcome.precision, outcome.recall, outcome.f1, outcome.mcc].map(figureWithInterval),
];
