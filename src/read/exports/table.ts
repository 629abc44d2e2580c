import type { Problem } from '../../model/problem.ts';
import type { Encoding } from '../bytes/decode.ts';

/** One row: column -> what stands there; empty cells are left out. */
export interface Row {
  /** Line of the file that the row ends on, from 1; in an array, its place. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** The comment that it is nested in, and so answers. */
  readonly answers?: Row;
  /** The comment that stands outermost where comments are nested. */
  readonly outermost?: Row;
  /** The article that it is nested in. */
  readonly under?: Row;
  /** Whether comments are nested in it, and it is none itself. */
  readonly isArticle?: boolean;
}

/** Rows with named columns, whatever the file writes them in. */
export interface RowTable {
  readonly format: 'csv' | 'tsv' | 'jsonl' | 'json' | 'xlsx' | 'ods';
  /** In the order of the file. */
  readonly columns: readonly string[];
  /** Whether comments are nested in what they answer or stand under: then they are comments, and no articles. */
  readonly isNested: boolean;
  /** Rows that cannot be read come as problems, not always quite in their place. */
  readonly rows: AsyncIterable<Row | Problem>;
}

/** A table, and how its file was read. */
export interface OpenedTable extends Encoding {
  readonly table: RowTable;
  /** Hash of the file's bytes, unpacked where it is gzip. */
  readonly sha256: string;
}

/** The problem of one row; the others are read all the same. */
export const rowProblem = (
  path: string,
  line: number,
  reason: string,
  status: Problem['status'] = 'skipped',
): Problem => ({ path: `${path}:${line}`, status, reason });
