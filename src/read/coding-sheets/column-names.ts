import type { CollectedRows } from '../collect-rows.ts';

/**
 * What each column of a sheet is called: like the known name that it only writes differently, by case, blanks or hyphens
 * (`Comment ID`, `BLAME `, `No-fly zone`), where no other column has that name; else as it is written.
 */
export function renamed(columns: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(columns);
  const names = new Map(known.map((name) => [folded(name), name]));
  const found = new Map<string, string>();
  for (const column of columns) {
    const name = names.get(folded(column));
    if (name === undefined || taken.has(name)) found.set(column, column);
    else {
      found.set(column, name);
      taken.add(name);
    }
  }
  return found;
}

const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** A sheet whose columns are called otherwise. */
export const withNames = (
  { columns, rows }: CollectedRows,
  names: ReadonlyMap<string, string>,
): CollectedRows => {
  const named = (column: string): string => names.get(column) ?? column;
  return {
    columns: columns.map(named),
    rows: rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].map(([column, cell]) => [named(column), cell])),
    })),
  };
};
