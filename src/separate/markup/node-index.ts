import { ANY, attributeKey, nameKeys, type Selector } from './selector.ts';
import type { MarkupNode } from './tree.ts';

/** Elements that follow one another in the document: the indexes of the first and of the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const WHOLE: readonly Stretch[] = [{ first: 0, last: Number.POSITIVE_INFINITY }];

/** The elements of a page by what selectors ask for, so that each asks only those that it may name. */
export class NodeIndex {
  readonly #nodes: readonly MarkupNode[];
  readonly #byKey = new Map<string, MarkupNode[]>();

  /** @param nodes in document order */
  constructor(nodes: readonly MarkupNode[]) {
    this.#nodes = nodes;
    const named = new Map<readonly string[], MarkupNode[][]>();
    for (const node of nodes) {
      this.#under(node.tag).push(node);
      for (const name of node.element.attributes.keys()) {
        const key = attributeKey(name);
        if (key !== null) this.#under(key).push(node);
      }
      let lists = named.get(node.names);
      if (lists === undefined) {
        lists = nameKeys(node.names).map((key) => this.#under(key));
        named.set(node.names, lists);
      }
      for (const list of lists) list.push(node);
    }
  }

  /** The elements that a selector names, in document order. */
  select(selector: Selector): readonly MarkupNode[] {
    return this.selectAmong(WHOLE, selector);
  }

  /** Those of them that lie in one of some stretches of the document, which are in order and apart. */
  selectAmong(stretches: readonly Stretch[], { alternatives }: Selector): readonly MarkupNode[] {
    let found: MarkupNode[] = [];
    let several = false;
    for (const { key, matches } of alternatives) {
      const list = key === ANY ? this.#nodes : this.#byKey.get(key);
      if (list === undefined) continue;
      const before = found.length;
      for (const { first, last } of stretches) {
        for (let at = indexFrom(list, first); at < list.length; at += 1) {
          const node = list[at] as MarkupNode;
          if (node.index > last) break;
          if (matches(node)) found.push(node);
        }
      }
      several ||= before > 0 && found.length > before;
    }
    if (several) found = [...new Set(found)].sort((a, b) => a.index - b.index);
    return found;
  }

  #under(key: string): MarkupNode[] {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const list: MarkupNode[] = [];
    this.#byKey.set(key, list);
    return list;
  }
}

/** Where what stands from a place in the document on begins in a list. */
export function indexFrom(list: readonly Pick<MarkupNode, 'index'>[], first: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Pick<MarkupNode, 'index'>).index < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
