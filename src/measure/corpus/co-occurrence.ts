import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { hasTheme } from './theme-frequencies.ts';

/** Two themes, and how many comments have both. */
export interface CoOccurrence {
  /** Code ids, in the codebook's order. */
  readonly pair: readonly [string, string];
  readonly both: number;
}

/** By the pairs, in their order. */
type SavedPairs = readonly number[];

/** Counts for every two themes the comments that have both. */
export class CoOccurrences implements AddsUp<SavedPairs> {
  readonly #pairs: readonly { readonly pair: CoOccurrence['pair']; both: number }[];

  constructor(codebook: Pick<ReportedCodebook, 'codes'>) {
    const ids = codebook.codes.map(({ id }) => id);
    this.#pairs = ids.flatMap((first, at) =>
      ids.slice(at + 1).map((second) => ({ pair: [first, second] as const, both: 0 })),
    );
  }

  add(each: CodedComment): void {
    for (const counts of this.#pairs) {
      if (counts.pair.every((code) => hasTheme(each, code))) counts.both += 1;
    }
  }

  *saved(): Generator<SavedPairs> {
    yield this.#pairs.map(({ both }) => both);
  }

  addSaved(pairs: SavedPairs): void {
    for (const [at, both] of pairs.entries()) {
      const counts = this.#pairs[at];
      if (counts !== undefined) counts.both += both;
    }
  }

  result(): CoOccurrence[] {
    return this.#pairs.map(({ pair, both }) => ({ pair, both }));
  }
}
