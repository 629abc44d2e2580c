/** Texts as rows of numbers, of which only what is not 0 is stored: those of row r from `starts[r]` up to `starts[r + 1]`. */
export interface Matrix {
  readonly rows: number;
  /** Columns. */
  readonly size: number;
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** The product of one row and a vector. */
export function dotRow({ starts, places, values }: Matrix, row: number, vector: Float64Array): number {
  let sum = 0;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at += 1) {
    sum += (values[at] as number) * (vector[places[at] as number] as number);
  }
  return sum;
}
