import { type CsvDialect, SEPARATORS } from '../../model/csv-dialect.ts';
import type { RepeatsByRow } from '../context.ts';
import { CELLS_FROM_DUPLICATE } from './comments-table.ts';

const [QUOTE, LINE_FEED] = [0x22, 0x0a];

/** Fills into rows of comments.csv, which were written before that was known, what their comments repeat. */
export function withDuplicates(rows: Uint8Array, repeats: RepeatsByRow, dialect: CsvDialect): Uint8Array {
  if (repeats.size === 0) return rows;
  const between = SEPARATORS[dialect.separator];
  const places = placesOfDuplicates(rows, between.charCodeAt(0));
  const filled: Uint8Array[] = [];
  let from = 0;
  for (const [row, { original, kind }] of repeats) {
    const place = places[row] as number;
    // Both cells are empty, and the separator between them stands there already; neither is ever quoted.
    filled.push(rows.subarray(from, place), Buffer.from(original.commentId + between + kind));
    from = place + between.length;
  }
  return Buffer.concat([...filled, rows.subarray(from)]);
}

/** For each row, where the cells begin that tell which comment it repeats. */
function placesOfDuplicates(rows: Uint8Array, between: number): number[] {
  const begins = new Array<number>(CELLS_FROM_DUPLICATE).fill(0);
  const places: number[] = [];
  let quoted = false;
  let seen = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const byte = rows[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === between) begins[seen++ % CELLS_FROM_DUPLICATE] = at + 1;
    else if (byte === LINE_FEED) places.push(begins[seen % CELLS_FROM_DUPLICATE] ?? 0);
  }
  return places;
}
