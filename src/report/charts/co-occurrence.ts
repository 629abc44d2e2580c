import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { type Association, type CorpusMeasures, FALSE_DISCOVERIES } from '../../model/measures.ts';
import { count } from '../markdown/wording.ts';
import { titlesOf } from '../titles-of.ts';
import type { ChartPlan } from './chart.ts';
import { heatMap } from './heat-map.ts';
import { label } from './label.ts';
import { rowName } from './rows.ts';

/**
 * Whether a pair is coloured goes by what chance may do, so that few comments stay pale however far they are from what is
 * expected; how strongly goes by how far that is, so that many comments do not make much of little.
 */
const STEPS = {
  twice: { words: 'twice as often or more', colour: '#E58A4E' },
  more: { words: 'more often', colour: '#F7D2B5' },
  chance: { words: 'may be chance', colour: '#F4F4F4' },
  less: { words: 'less often', colour: '#C3DFF1' },
  half: { words: 'half as often or less', colour: '#5AA5D6' },
} as const;

function stepOf({ both, expected, q }: Association): string {
  if (q > FALSE_DISCOVERIES) return STEPS.chance.words;
  if (both >= expected) return (both >= 2 * expected ? STEPS.twice : STEPS.more).words;
  return (2 * both <= expected ? STEPS.half : STEPS.less).words;
}

/** How much more, or less, often than expected each theme meets the others and the targets named most widely. */
export function coOccurrence(
  { associations, counts, blame }: CorpusMeasures,
  { codes }: Pick<ReportedCodebook, 'codes'>,
): ChartPlan | null {
  if (!associations.some(({ both }) => both > 0)) return null;
  const targets = [...new Set(associations.flatMap(({ kind, other }) => (kind === 'target' ? [other] : [])))];
  const steps = Object.values(STEPS);
  return {
    name: 'co-occurrence',
    section: 'themes by target',
    inline: false,
    alt: `How often themes meet each other and ${count(targets.length, 'target')} in one comment. ${clearest(associations, codes)}`,
    caption: 'Themes with themes and targets, against what chance would give, as a chart',
    spec: heatMap({
      title: {
        text: 'Themes with themes and targets',
        subtitle: [
          `Comments with both, and in brackets those expected by chance; ${count(counts.comments, 'comment')}.`,
          'Coloured where chance is unlikely to do it, all pairs considered (q of .05 or less).',
          ...(blame.ties.total > 0
            ? ['Roles such as “we” and “mayor” count only where they are blamed.']
            : []),
        ],
      },
      values: cells(associations, codes, targets),
      codes,
      rows: 'theme or target',
      colour: {
        field: 'step',
        type: 'nominal',
        title: 'together',
        scale: { domain: steps.map(({ words }) => words), range: steps.map(({ colour }) => colour) },
      },
      text: { text: { field: 'shown', type: 'nominal' } },
    }),
  };
}

type Codes = ReportedCodebook['codes'];

function cells(associations: readonly Association[], codes: Codes, targets: readonly string[]): object[] {
  const title = titlesOf(codes);
  const rows = [...codes.map(({ id }) => `theme ${id}`), ...targets.map((name) => `target ${name}`)];
  const cell = (theme: string, other: string, of: Association) => ({
    theme: title(theme),
    row: rowName(rows.indexOf(`${of.kind} ${other}`), of.kind === 'theme' ? title(other) : other),
    shown: `${of.both} (${of.expected.toFixed(1)})`,
    step: stepOf(of),
  });
  return associations.flatMap((of) => [
    cell(of.theme, of.other, of),
    // Two themes stand in the chart both ways round.
    ...(of.kind === 'theme' ? [cell(of.other, of.theme, of)] : []),
  ]);
}

/** The pair that meets more often than chance may do, and is the least likely to do so by chance. */
function clearest(associations: readonly Association[], codes: Codes): string {
  const title = titlesOf(codes);
  const found = associations
    .filter(({ both, expected, q }) => both > expected && q <= FALSE_DISCOVERIES)
    .toSorted((a, b) => a.p - b.p)[0];
  if (found === undefined) return 'None of them meet more often than chance may do.';
  const { theme, kind, other, both, expected } = found;
  const name = kind === 'theme' ? title(other) : label(other);
  return `Bound most clearly: ${title(theme)} and ${name}, in ${count(both, 'comment')} where ${expected.toFixed(1)} are expected.`;
}
