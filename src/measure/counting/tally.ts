/** Counts by key, in a Map so that an author called `constructor` is only a name. */
export type Tally<Key> = Map<Key, number>;

/** Adds one, or `by`, to a key's count. */
export const add = <Key>(tally: Tally<Key>, key: Key, by = 1): void => {
  tally.set(key, (tally.get(key) ?? 0) + by);
};

/** Adds the counts of another tally, given by its entries. */
export const addAll = <Key>(tally: Tally<Key>, counts: Iterable<readonly [Key, number]>): void => {
  for (const [key, count] of counts) add(tally, key, count);
};

/** Which of two texts comes first: by UTF-16 units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
