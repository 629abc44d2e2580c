/** A drawn chart with the words that go with it. */
export interface Chart {
  /** Inside the report folder. */
  readonly path: string;
  /** The section of the summary in which it stands. */
  readonly section: 'themes' | 'targets';
  /** Whether it stands in the summary itself; else the summary links to it. */
  readonly inline: boolean;
  /** What a person who cannot see the chart must know. */
  readonly alt: string;
  /** What is shown, and what is not. */
  readonly caption: string;
  readonly svg: string;
}
