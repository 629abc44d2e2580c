import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { CodedComment } from '../model/coded-page.ts';
import type { CoOccurrence } from '../model/measures.ts';
import type { AddsUp } from './adds-up.ts';
import { hasTheme } from './theme-frequencies.ts';

/** By the pairs, in their order. */
export type SavedPairs = readonly (readonly [both: number, either: number])[];

/** Counts for every two themes the comments that have both. Source: Jaccard, P. (1912), New Phytologist 11, 37-50. */
export class CoOccurrences implements AddsUp<SavedPairs> {
  readonly #pairs: readonly { readonly pair: readonly [string, string]; both: number; either: number }[];

  constructor(codebook: Pick<ReportedCodebook, 'codes'>) {
    const ids = codebook.codes.map(({ id }) => id);
    this.#pairs = ids.flatMap((first, at) =>
      ids.slice(at + 1).map((second) => ({ pair: [first, second] as const, both: 0, either: 0 })),
    );
  }

  add(each: CodedComment): void {
    for (const counts of this.#pairs) {
      const found = counts.pair.filter((code) => hasTheme(each, code)).length;
      if (found === 2) counts.both += 1;
      if (found > 0) counts.either += 1;
    }
  }

  *saved(): Generator<SavedPairs> {
    yield this.#pairs.map(({ both, either }) => [both, either]);
  }

  addSaved(pairs: SavedPairs): void {
    for (const [at, [both, either]] of pairs.entries()) {
      const counts = this.#pairs[at];
      if (counts === undefined) continue;
      counts.both += both;
      counts.either += either;
    }
  }

  result(): CoOccurrence[] {
    return this.#pairs.map(({ pair, both, either }) => ({
      pair,
      both,
      either,
      jaccard: either === 0 ? 0 : both / either,
    }));
  }
}
