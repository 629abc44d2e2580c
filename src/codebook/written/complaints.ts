import { CodebookError } from '../../errors.ts';

/** Where something stands in a codebook's files. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a codebook, and where. */
export interface Complaint extends Place {
  /** What is wrong, and the mend. */
  readonly message: string;
}

/** As many as a person reads at one sitting. */
const MOST_SHOWN = 20;

/** Throws where there is anything to complain of: one line a complaint, in the order of the files and their lines. */
export function throwComplaints(complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return;
  const paths = [...new Set(complaints.map(({ path }) => path))];
  const lines = [...complaints]
    .sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.line - b.line || a.column - b.column)
    .map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);
  const shown = [...new Set(lines)];
  const more = shown.length - MOST_SHOWN;
  throw new CodebookError(
    [...shown.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
  );
}
