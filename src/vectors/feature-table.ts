import { FAMILIES, type Family, type TellFeatures } from '../model/feature.ts';

/** How much of each feature stands in one text: ids and amounts side by side, by id. */
export interface Counts {
  readonly ids: Int32Array;
  readonly amounts: Float64Array;
}

/** The features of many texts, each name stored once. */
export class FeatureTable {
  /** Id -> name, for each family. */
  readonly names: Readonly<Record<Family, string[]>> = forFamilies(() => []);
  readonly #ids: Readonly<Record<Family, Map<string, number>>> = forFamilies(() => new Map());
  readonly #texts: Readonly<Record<Family, Counts>>[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** Adds a text. Its number is how many were added before it. */
  add(tell: TellFeatures): void {
    const sums = forFamilies(() => new Map<number, number>());
    tell((family, name, amount) => {
      const id = this.#idOf(family, name);
      const counts = sums[family];
      counts.set(id, (counts.get(id) ?? 0) + amount);
    });
    this.#texts.push(forFamilies((family) => packed(sums[family])));
  }

  countsOf(text: number, family: Family): Counts {
    return (this.#texts[text] as Record<Family, Counts>)[family];
  }

  /** In how many of some texts each feature stands, by id. */
  documentsWith(family: Family, texts: readonly number[]): Int32Array {
    const documents = new Int32Array(this.names[family].length);
    for (const text of texts) {
      for (const id of this.countsOf(text, family).ids) documents[id] = (documents[id] as number) + 1;
    }
    return documents;
  }

  #idOf(family: Family, name: string): number {
    const ids = this.#ids[family];
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = this.names[family].push(name) - 1;
    ids.set(name, id);
    return id;
  }
}

function packed(sums: ReadonlyMap<number, number>): Counts {
  const ids = Int32Array.from(sums.keys()).sort();
  return { ids, amounts: Float64Array.from(ids, (id) => sums.get(id) as number) };
}

/** One value for each family, made in their order. */
export const forFamilies = <Value>(make: (family: Family) => Value): Record<Family, Value> =>
  Object.fromEntries(FAMILIES.map((family) => [family, make(family)])) as Record<Family, Value>;
