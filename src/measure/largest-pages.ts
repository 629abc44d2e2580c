import type { CorpusMeasures } from '../model/measures.ts';
import { TopList } from './top-list.ts';

type LargestPage = CorpusMeasures['largestPages'][number];

/** How many pages a table sets beside each other. */
const MOST = 60;

/** The pages with the most comments. */
export class LargestPages {
  readonly #pages = new TopList<{ readonly place: number; readonly page: LargestPage }>(
    MOST,
    (a, b) => b.page.measures.comments - a.page.measures.comments,
  );
  #place = 0;

  add(page: LargestPage): void {
    this.#pages.add({ place: this.#place++, page });
  }

  /** In input order; of equally large ones those that came first. */
  result(): LargestPage[] {
    return [...this.#pages.result().first].sort((a, b) => a.place - b.place).map(({ page }) => page);
  }
}
