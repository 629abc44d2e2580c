import type { CodedPage } from '../model/coded-page.ts';
import { renameCodedPage } from '../model/rename-page.ts';

/** Tells copies of one page apart, which would share an id: the second becomes `…-2`. */
export class PageNumbers {
  readonly #counts = new Map<string, number>();

  /** The id that the next page in input order goes by. */
  idOf(pageId: string): string {
    const count = (this.#counts.get(pageId) ?? 0) + 1;
    this.#counts.set(pageId, count);
    return count === 1 ? pageId : `${pageId}-${count}`;
  }

  /** Takes the ids of the next pages for their own where no page before has one of them; whether that is so. */
  takeNew(pageIds: readonly string[]): boolean {
    const isNew = new Set(pageIds).size === pageIds.length && !pageIds.some((id) => this.#counts.has(id));
    if (isNew) for (const id of pageIds) this.#counts.set(id, 1);
    return isNew;
  }

  /** The next page in input order, by its own id. */
  numbered(coded: CodedPage): CodedPage {
    const id = this.idOf(coded.page.pageId);
    return id === coded.page.pageId ? coded : renameCodedPage(coded, id);
  }

  /** The ids that pages came with, each once. */
  ids(): Iterable<string> {
    return this.#counts.keys();
  }
}
