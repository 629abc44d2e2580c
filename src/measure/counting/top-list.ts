import type { Some } from '../../model/measures.ts';

/**
 * Keeps the first few of any number of items, in an order of the caller's; of equal ones the earlier goes first. An item
 * that holds on to its page has to be copied where it is kept.
 */
export class TopList<Item> {
  readonly #most: number;
  readonly #compare: (a: Item, b: Item) => number;
  readonly #copy: (item: Item) => Item;
  readonly #first: Item[] = [];
  #total = 0;

  constructor(most: number, compare: (a: Item, b: Item) => number = () => 0, copy = (item: Item) => item) {
    this.#most = most;
    this.#compare = compare;
    this.#copy = copy;
  }

  add(item: Item): void {
    this.#total += 1;
    let at = this.#first.length;
    while (at > 0 && this.#compare(item, this.#first[at - 1] as Item) < 0) at -= 1;
    if (at >= this.#most) return;
    this.#first.splice(at, 0, this.#copy(item));
    if (this.#first.length > this.#most) this.#first.pop();
  }

  /** Adds what the `result` of such a list of later items was. */
  addAll({ total, first }: Some<Item>): void {
    for (const item of first) this.add(item);
    this.#total += total - first.length;
  }

  result(): Some<Item> {
    return { total: this.#total, first: this.#first };
  }
}
