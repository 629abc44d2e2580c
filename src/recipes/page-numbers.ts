/** Tells copies of one page apart, which would share an id: the second becomes `…-2`. */
export class PageNumbers {
  readonly #counts = new Map<string, number>();

  /** The id that the next page in input order goes by. */
  idOf(pageId: string): string {
    const count = (this.#counts.get(pageId) ?? 0) + 1;
    this.#counts.set(pageId, count);
    return count === 1 ? pageId : `${pageId}-${count}`;
  }
}
