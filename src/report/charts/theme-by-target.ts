import type { Codebook } from '../../codebook/codebook.ts';
import type { CorpusMeasures } from '../../model/measures.ts';
import { count } from '../markdown/wording.ts';
import type { ChartPlan } from './chart.ts';
import { TITLE_ABOVE } from './draw.ts';
import { label } from './label.ts';

/** In how many comments each theme meets each of the targets named most widely. */
export function themeByTarget(
  { themeTargets, counts }: CorpusMeasures,
  codebook: Pick<Codebook, 'codes'>,
): ChartPlan | null {
  if (!themeTargets.some((cell) => cell.count > 0)) return null;
  const names = [...new Set(themeTargets.map(({ target }) => target))];
  const titleOf = new Map(codebook.codes.map(({ id, title }) => [id, title]));
  const most = Math.max(...themeTargets.map((cell) => cell.count));
  const values = themeTargets.map((cell) => ({
    row: `${String(names.indexOf(cell.target)).padStart(3, '0')} ${label(cell.target)}`,
    theme: titleOf.get(cell.code) ?? cell.code,
    comments: cell.count,
    dark: cell.count > most * 0.6,
  }));
  const x = {
    field: 'theme',
    type: 'nominal',
    title: 'theme present',
    sort: codebook.codes.map(({ title }) => title),
    axis: { labelAngle: 0, orient: 'top' },
  } as const;
  const y = {
    field: 'row',
    type: 'ordinal',
    sort: null,
    axis: { ...TITLE_ABOVE, title: 'target named', labelExpr: 'substring(datum.label, 4)' },
  } as const;
  const alt = `Comments in which a theme is present and a target is named, for ${count(names.length, 'target')}. The same figures stand in the table above.`;
  return {
    name: 'theme-by-target',
    section: 'targets',
    inline: false,
    alt,
    caption: 'The same as a chart',
    spec: {
      title: {
        text: 'Themes and targets in the same comment',
        subtitle: `Number of comments, out of ${count(counts.comments, 'comment')}`,
      },
      data: { values },
      width: { step: 130 },
      height: { step: 24 },
      layer: [
        {
          mark: 'rect',
          encoding: {
            x,
            y,
            color: {
              field: 'comments',
              type: 'quantitative',
              scale: { range: ['#F7FBFF', '#08519C'], domain: [0, most] },
              legend: null,
            },
          },
        },
        {
          mark: { type: 'text' },
          encoding: {
            x,
            y,
            text: { field: 'comments', type: 'quantitative' },
            color: {
              field: 'dark',
              type: 'nominal',
              scale: { domain: [true, false], range: ['white', 'black'] },
              legend: null,
            },
          },
        },
      ],
    },
  };
}
