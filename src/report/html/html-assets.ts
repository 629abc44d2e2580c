/** What report.html is put together from, as it lies in `assets/`. */
export interface HtmlAssets {
  /** The frame, an Eta template. */
  readonly template: string;
  readonly style: string;
  /** The parts of one script, in their order. */
  readonly scripts: readonly string[];
}
