import { type CsvDialect, SEPARATORS } from '../../model/csv-dialect.ts';
import type { NamedComment } from '../../model/finished-page.ts';
import type { Duplicate } from '../../model/measures.ts';
import { CELLS_FROM_DUPLICATE, COMMENTS } from './comments-table.ts';

/** The file whose rows tell what comments repeat. */
export const DUPLICATES_FILE = `${COMMENTS}.csv`;

const [QUOTE, LINE_FEED] = [0x22, 0x0a];

/** For each row of comments.csv, where the cells begin that tell which comment it repeats. */
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

/** What a comment repeats, and where in the rows its cells for that begin. */
export interface DuplicateCells {
  readonly place: number;
  readonly duplicate: Duplicate<NamedComment>;
}

/** Fills duplicates into rows that were written with these cells empty. */
export function withDuplicates(
  rows: Uint8Array,
  duplicates: readonly DuplicateCells[],
  { separator }: CsvDialect,
): Uint8Array {
  const between = SEPARATORS[separator];
  // Neither cell is ever quoted, nor holds anything but ASCII. The separator between them stands in the rows already.
  const cells = duplicates.map(({ duplicate: { original, kind } }) => original.commentId + between + kind);
  const added = cells.reduce((sum, { length }) => sum + length - between.length, 0);
  const filled = Buffer.allocUnsafe(rows.length + added);
  let [from, at] = [0, 0];
  for (const [which, { place }] of duplicates.entries()) {
    filled.set(rows.subarray(from, place), at);
    at += place - from;
    at += filled.write(cells[which] ?? '', at, 'latin1');
    from = place + between.length;
  }
  filled.set(rows.subarray(from), at);
  return filled;
}
