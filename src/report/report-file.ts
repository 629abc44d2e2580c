/** A stretch of a file of the report, to be put behind what the file holds already. */
export interface ReportPiece {
  /** Inside the report folder, `/` between folders. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
  /** Whether the file is whole with it; a file of which nobody says so is whole at the end. */
  readonly last?: boolean;
}

/** A file of a report, whole. */
export type ReportFile = Pick<ReportPiece, 'path' | 'content'>;

/** What the summary says of a file beside it: its path, and a sentence; a `/` ends the name of a folder. */
export type Listing = readonly [path: string, what: string];

/** A file that is made in one go. */
export const whole = (path: string, content: string | Uint8Array): ReportPiece => ({
  path,
  content,
  last: true,
});
