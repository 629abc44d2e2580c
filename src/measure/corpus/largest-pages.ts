import type { CorpusMeasures, PageMeasures, TargetFrequency } from '../../model/measures.ts';
import type { Polarity } from '../../model/sentiment.ts';
import type { AddsUp } from '../counting/adds-up.ts';
import { TopList } from '../counting/top-list.ts';

type LargestPage = CorpusMeasures['largestPages'][number];

/** How many pages a table sets beside each other. */
const MOST = 60;

type SavedMap<Whole, Name extends keyof Whole> = Omit<Whole, Name> &
  Readonly<Record<Name, readonly (readonly [Polarity, number])[]>>;

/** A page whose maps are given by their entries. */
export interface SavedPage extends Omit<LargestPage, 'measures'> {
  readonly measures: Omit<PageMeasures, 'sentiment' | 'namedMost'> & {
    readonly sentiment: SavedMap<PageMeasures['sentiment'], 'counts'>;
    readonly namedMost: SavedMap<TargetFrequency, 'attitudes'> | null;
  };
}

/** The pages with the most comments. */
export class LargestPages implements AddsUp<SavedPage[]> {
  readonly #pages = new TopList<{ readonly place: number; readonly page: LargestPage }>(
    MOST,
    (a, b) => b.page.measures.comments - a.page.measures.comments,
  );
  #place = 0;

  add(page: LargestPage): void {
    this.#pages.add({ place: this.#place++, page });
  }

  *saved(): Generator<SavedPage[]> {
    yield this.result().map(({ measures: { sentiment, namedMost, ...measures }, ...page }) => ({
      ...page,
      measures: {
        ...measures,
        sentiment: { ...sentiment, counts: [...sentiment.counts] },
        namedMost: namedMost && { ...namedMost, attitudes: [...namedMost.attitudes] },
      },
    }));
  }

  addSaved(pages: readonly SavedPage[]): void {
    for (const { measures, ...page } of pages) {
      const { sentiment, namedMost, ...others } = measures;
      this.add({
        ...page,
        measures: {
          ...others,
          sentiment: { ...sentiment, counts: new Map(sentiment.counts) },
          namedMost: namedMost && { ...namedMost, attitudes: new Map(namedMost.attitudes) },
        },
      });
    }
  }

  /** In input order; of equally large ones those that came first. */
  result(): LargestPage[] {
    return [...this.#pages.result().first].sort((a, b) => a.place - b.place).map(({ page }) => page);
  }
}
