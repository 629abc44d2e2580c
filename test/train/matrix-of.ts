import type { Matrix } from '../../src/vectors/matrix.ts';

/** A matrix from its rows written out. */
export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const starts = [0];
  const places: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const [place, value] of row.entries()) {
      if (value === 0) continue;
      places.push(place);
      values.push(value);
    }
    starts.push(places.length);
  }
  return {
    rows: rows.length,
    size: rows[0]?.length ?? 0,
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
    values: Float64Array.from(values),
  };
}
