/** A file of the report, not yet written. */
export interface ReportFile {
  /** Inside the report folder, `/` between folders. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}
