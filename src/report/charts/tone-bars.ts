import type { ChartPlan } from './chart.ts';
import { COLOURS } from './draw.ts';
import { rowAxis } from './rows.ts';

/** The three tones with their words and colours, in the order in which bars are stacked. */
export const TONES = [
  { polarity: 'neg', words: 'negative', colour: COLOURS.vermilion },
  { polarity: 'neu', words: 'neutral', colour: COLOURS.grey },
  { polarity: 'pos', words: 'positive', colour: COLOURS.blue },
] as const;

/** Rows of bars, each stacked by tone. */
export interface ToneBars {
  readonly title: { readonly text: string; readonly subtitle: string };
  /** Pieces of bars, each with `row`, `order`, the words of its tone, and its length, which `x` takes. */
  readonly values: readonly object[];
  /** What its rows are. */
  readonly rows: string;
  /** The field of the tone, and what the legend calls it. */
  readonly tone: string;
  readonly x: object;
  /** Pixels from row to row, and how many of them the bar takes. */
  readonly step: number;
  readonly bar: number;
}

/** The chart of it. */
export const toneBars = ({ title, values, rows, tone, x, step, bar }: ToneBars): ChartPlan['spec'] => ({
  title,
  data: { values: [...values] },
  width: 420,
  height: { step },
  mark: { type: 'bar', height: bar },
  encoding: {
    x,
    y: rowAxis(rows),
    color: {
      field: tone,
      type: 'nominal',
      title: tone,
      scale: { domain: TONES.map(({ words }) => words), range: TONES.map(({ colour }) => colour) },
    },
    order: { field: 'order', type: 'quantitative' },
  },
});
