import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CorpusMeasures } from '../../model/measures.ts';
import { count } from '../markdown/wording.ts';
import { titlesOf } from '../titles-of.ts';
import type { ChartPlan } from './chart.ts';
import { heatMap } from './heat-map.ts';
import { rowName } from './rows.ts';

/** In how many comments each theme meets each of the targets named most widely. */
export function themeByTarget(
  { themeTargets, counts }: CorpusMeasures,
  { codes }: Pick<ReportedCodebook, 'codes'>,
): ChartPlan | null {
  if (!themeTargets.some((cell) => cell.count > 0)) return null;
  const names = [...new Set(themeTargets.map(({ target }) => target))];
  const title = titlesOf(codes);
  const most = Math.max(...themeTargets.map((cell) => cell.count));
  const values = themeTargets.map((cell) => ({
    row: rowName(names.indexOf(cell.target), cell.target),
    theme: title(cell.code),
    comments: cell.count,
    dark: cell.count > most * 0.6,
  }));
  return {
    name: 'theme-by-target',
    section: 'themes by target',
    inline: false,
    alt: `Comments in which a theme is present and a target is named, for ${count(names.length, 'target')}. The same figures stand in the table above.`,
    caption: 'The same as a chart',
    spec: heatMap({
      title: {
        text: 'Themes and targets in the same comment',
        subtitle: `Number of comments, out of ${count(counts.comments, 'comment')}`,
      },
      values,
      codes,
      rows: 'target named',
      colour: {
        field: 'comments',
        type: 'quantitative',
        scale: { range: ['#F7FBFF', '#08519C'], domain: [0, most] },
        legend: null,
      },
      text: { text: { field: 'comments', type: 'quantitative' }, color: WHITE_ON_DARK },
    }),
  };
}

const WHITE_ON_DARK = {
  field: 'dark',
  type: 'nominal',
  scale: { domain: [true, false], range: ['white', 'black'] },
  legend: null,
};
