import type { Item } from './layouts/layout.ts';

/** Where an item stands in the thread. */
export interface Place {
  readonly depth: number;
  /** Index of the item that this one answers, or null. */
  readonly parent: number | null;
}

/** Columns that two markers of the same depth may differ by: `9.` and `10.` are often set flush right. */
const SLACK = 1;

/** Works out the thread: from the indents first, and from heads that name whom they answer. */
export function nest(items: readonly Item[]): Place[] {
  const open: { indent: number; index: number }[] = [];
  const places: Place[] = [];
  items.forEach((item, index) => {
    while (open.length > 0 && (open[open.length - 1] as { indent: number }).indent >= item.indent - SLACK)
      open.pop();
    const above = open[open.length - 1];
    const named = above === undefined ? answered(items, index) : null;
    const parent = above?.index ?? named;
    places.push({ parent, depth: parent === null ? 0 : (places[parent] as Place).depth + 1 });
    open.push({ indent: item.indent, index });
  });
  return places;
}

/** The nearest earlier item whose author or number the head of this one names. */
function answered(items: readonly Item[], index: number): number | null {
  const wanted = items[index]?.answers?.replace(/^[@#]/, '').trim().toLowerCase();
  if (wanted === undefined || wanted === '') return null;
  const furthest = Math.max(0, index - 500);
  for (let i = index - 1; i >= furthest; i -= 1) {
    const item = items[i] as Item;
    if (item.author?.toLowerCase() === wanted || String(item.printedNumber) === wanted) return i;
  }
  return null;
}
