import type { CodedPage } from './coded-page.ts';
import type { Problem } from './problem.ts';

/** Everything that one run read and coded: what measures and reports are made from. */
export interface Corpus {
  /** In input order. */
  readonly pages: readonly CodedPage[];
  /** Inputs that were skipped, in input order. */
  readonly problems: readonly Problem[];
  /** Articles that reprint an earlier one: id of the reprint -> id of the first printing. */
  readonly reprints: ReadonlyMap<string, string>;
}
