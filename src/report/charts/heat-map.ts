import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { ChartPlan } from './chart.ts';
import { rowAxis } from './rows.ts';

/** A table of themes whose cells are coloured by what stands in them. */
export interface HeatMap {
  readonly title: { readonly text: string; readonly subtitle: string | string[] };
  /** Cells, each with `theme`, `row` and what `colour` and `text` take. */
  readonly values: readonly object[];
  readonly codes: ReportedCodebook['codes'];
  /** What its rows are. */
  readonly rows: string;
  readonly colour: object;
  readonly text: object;
}

/** The chart of it: a column for each theme. */
export function heatMap({ title, values, codes, rows, colour, text }: HeatMap): ChartPlan['spec'] {
  const place = {
    x: {
      field: 'theme',
      type: 'nominal',
      title: 'theme present',
      sort: codes.map(({ title }) => title),
      axis: { labelAngle: 0, orient: 'top' },
    },
    y: rowAxis(rows),
  } as const;
  return {
    title,
    data: { values: [...values] },
    width: { step: 130 },
    height: { step: 24 },
    layer: [
      { mark: 'rect', encoding: { ...place, color: colour } },
      { mark: 'text', encoding: { ...place, ...text } },
    ],
  };
}
