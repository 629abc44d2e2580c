/** A file of the report, not yet written. */
export interface ReportFile {
  /** Inside the report folder, `/` between folders. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

/** What the summary says of a file beside it: its path, and a sentence; a `/` ends the name of a folder. */
export type Listing = readonly [path: string, what: string];
