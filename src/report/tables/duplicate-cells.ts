import { type CsvDialect, SEPARATORS } from '../../model/csv-dialect.ts';
import type { NamedComment } from '../../model/finished-page.ts';
import type { Duplicate } from '../../model/measures.ts';
import { csvRows } from '../csv.ts';
import { CELLS_FROM_DUPLICATE } from './comments-table.ts';

/** The file whose rows tell what comments repeat. */
export const DUPLICATES_FILE = 'comments.csv';

const [QUOTE, LINE_FEED] = [0x22, 0x0a];

/** Where in rows of comments.csv the cells begin that tell what a comment repeats, row by row. */
export function placesOfDuplicates(rows: Uint8Array, { separator }: CsvDialect): number[] {
  const between = SEPARATORS[separator].charCodeAt(0);
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

/** What a row tells of what its comment repeats, and where. */
export interface DuplicateCells {
  readonly place: number;
  readonly duplicate: Duplicate<NamedComment>;
}

/** Rows in which nothing is said of what comments repeat, with that put in. */
export function* withDuplicates(
  rows: Uint8Array,
  duplicates: readonly DuplicateCells[],
  dialect: CsvDialect,
): Generator<Uint8Array> {
  let from = 0;
  for (const { place, duplicate } of duplicates) {
    const cells = csvRows([[duplicate.original.commentId, duplicate.kind]], dialect);
    yield rows.subarray(from, place);
    yield Buffer.from(cells.slice(0, -1));
    // The separator between the two cells, which were empty, is among what was put in.
    from = place + 1;
  }
  yield rows.subarray(from);
}
