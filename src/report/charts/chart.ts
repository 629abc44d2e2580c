import type { TopLevelSpec } from 'vega-lite';

/** A chart to be drawn, with the words that go with it. */
export interface ChartPlan {
  /** Names its files in the folder `charts`. */
  readonly name: string;
  /** The part of the summary in which it stands. */
  readonly section: 'themes' | 'targets' | 'themes by target' | 'tone' | 'time';
  /** Whether it stands in the summary itself; else the summary links to it. */
  readonly inline: boolean;
  /** What a person who cannot see the chart must know. */
  readonly alt: string;
  /** What is shown, and what is not. */
  readonly caption: string;
  /** Vega-Lite, its data inside. */
  readonly spec: TopLevelSpec;
}

/** A drawn chart. */
export interface Chart extends ChartPlan {
  /** Of the drawing, inside the report folder. */
  readonly path: string;
  readonly svg: string;
}
