import type { CorpusMeasures } from '../../model/measures.ts';
import { count, figure, listing } from '../markdown/wording.ts';
import type { ChartPlan } from './chart.ts';
import { label } from './label.ts';
import { rowName } from './rows.ts';
import { TONES, toneBars } from './tone-bars.ts';

/** The targets named most widely, each with its mentions by attitude. */
export function targetsByAttitude(measures: Pick<CorpusMeasures, 'targets'>): ChartPlan | null {
  const targets = measures.targets.first;
  if (targets.length === 0) return null;
  const negative = targets.slice(0, 3).map(({ name, mentions, attitudes }) => {
    const share = `${figure(attitudes.get('neg') ?? 0)} of ${count(mentions, 'mention')}`;
    return `${label(name)}: ${share} negative`;
  });
  return {
    name: 'targets-by-attitude',
    section: 'targets',
    inline: true,
    alt: `Mentions of ${count(targets.length, 'target')} by attitude. ${listing(negative)}.`,
    caption: `Mentions of the ${targets.length === 1 ? 'target' : `${targets.length} targets that most comments name`}, by the attitude taken toward them; n is the number of mentions.`,
    spec: toneBars({
      title: { text: 'Targets by attitude', subtitle: 'Mentions of those that most comments name' },
      values: targets.flatMap(({ name, attitudes, mentions }, at) =>
        TONES.map(({ polarity, words }, order) => ({
          row: `${rowName(at, name)} (n = ${figure(mentions)})`,
          attitude: words,
          order,
          mentions: attitudes.get(polarity) ?? 0,
        })),
      ),
      rows: 'target (n = mentions)',
      tone: 'attitude',
      x: {
        field: 'mentions',
        type: 'quantitative',
        title: 'mentions',
        axis: { tickMinStep: 1, format: 'd' },
      },
      step: 22,
      bar: 14,
    }),
  };
}
