import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { Association, CorpusMeasures } from '../../model/measures.ts';
import { count } from '../markdown/wording.ts';
import { titlesOf } from '../titles-of.ts';
import type { ChartPlan } from './chart.ts';
import { heatMap } from './heat-map.ts';
import { label } from './label.ts';
import { rowName } from './rows.ts';

/**
 * Colours go by G2, so that few comments stay pale however far they are from what is expected: 3.84 and 10.83 are what
 * chance alone gives in one pair of twenty and of a thousand. The two steps are those of the shaded mosaics of Friendly,
 * M. (1994), Journal of the American Statistical Association 89, 190-200.
 */
const STEPS = [
  { words: 'much more often (p < .001)', from: 10.83, colour: '#E58A4E' },
  { words: 'more often (p < .05)', from: 3.84, colour: '#F7D2B5' },
  { words: 'as chance would have it', from: -3.84, colour: '#F4F4F4' },
  { words: 'less often (p < .05)', from: -10.83, colour: '#C3DFF1' },
  { words: 'much less often (p < .001)', from: Number.NEGATIVE_INFINITY, colour: '#5AA5D6' },
] as const;

const stepOf = (g2: number): string => STEPS.find(({ from }) => g2 >= from)?.words ?? '';

/** How much more, or less, often than expected each theme meets the others and the targets named most widely. */
export function coOccurrence(
  { associations, counts }: CorpusMeasures,
  { codes }: Pick<ReportedCodebook, 'codes'>,
): ChartPlan | null {
  const met = associations.filter(({ both }) => both > 0);
  if (met.length === 0) return null;
  const title = titlesOf(codes);
  const targets = [...new Set(associations.flatMap(({ kind, other }) => (kind === 'target' ? [other] : [])))];
  const rows = [...codes.map(({ id }) => `theme ${id}`), ...targets.map((name) => `target ${name}`)];
  const cell = (theme: string, other: string, kind: Association['kind'], of: Association) => ({
    theme: title(theme),
    row: rowName(rows.indexOf(`${kind} ${other}`), kind === 'theme' ? title(other) : other),
    shown: `${of.both} (${of.expected.toFixed(1)})`,
    step: stepOf(of.g2),
  });
  const values = associations.flatMap((of) => [
    cell(of.theme, of.other, of.kind, of),
    // Two themes stand in the chart both ways round.
    ...(of.kind === 'theme' ? [cell(of.other, of.theme, of.kind, of)] : []),
  ]);
  const strongest = met.toSorted((a, b) => b.g2 - a.g2)[0] as Association;
  const name = strongest.kind === 'theme' ? title(strongest.other) : label(strongest.other);
  return {
    name: 'co-occurrence',
    section: 'targets',
    inline: false,
    alt: `How often themes meet each other and ${count(targets.length, 'target')} in one comment. Bound most clearly: ${title(strongest.theme)} and ${name}, in ${count(strongest.both, 'comment')} where ${strongest.expected.toFixed(1)} are expected.`,
    caption: 'Themes with themes and targets, against what chance would give, as a chart',
    spec: heatMap({
      title: {
        text: 'Themes with themes and targets',
        subtitle: `Comments with both, and in brackets those expected by chance; ${count(counts.comments, 'comment')}`,
      },
      values,
      codes,
      rows: 'theme or target',
      colour: {
        field: 'step',
        type: 'nominal',
        title: 'together',
        scale: { domain: STEPS.map(({ words }) => words), range: STEPS.map(({ colour }) => colour) },
      },
      text: { text: { field: 'shown', type: 'nominal' } },
    }),
  };
}
