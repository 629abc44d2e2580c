/** A file that may hold a page. */
export interface Input {
  /** Where it lies on this machine. */
  readonly file: string;
  /** Path as the user would recognise it: below the folder, or from the fixed part of the pattern, that was named. */
  readonly path: string;
}
