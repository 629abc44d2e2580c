/** What several coders said of the same units: one row a unit, one place a coder, null where a coder said nothing. */
export type Ratings = readonly (readonly (string | null)[])[];

/** The values that were given, in order: numbers by size where all are numbers, else texts by their characters. */
export function valuesOf(ratings: Ratings): string[] {
  const values = [...new Set(ratings.flat())].filter((value) => value !== null);
  return values.every((value) => value.trim() !== '' && Number.isFinite(Number(value)))
    ? values.sort((a, b) => Number(a) - Number(b))
    : values.sort();
}

/** How often each value was given to each unit, in the order of `values`; a row a unit. */
export function countsByUnit(ratings: Ratings, values: readonly string[]): number[][] {
  const place = new Map(values.map((value, at) => [value, at]));
  return ratings.map((unit) => {
    const counts = values.map(() => 0);
    for (const value of unit) {
      const at = value === null ? undefined : place.get(value);
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  });
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
