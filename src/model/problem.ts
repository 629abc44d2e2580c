/** An input that was not used; it is counted and listed, never dropped in silence. */
export interface Problem {
  /** Path as the user would recognise it. */
  readonly path: string;
  /**
   * `skipped`: should have been read and could not be (the run then ends with exit code 3).
   * `left_out`: known by its name not to be a page, such as a README or a sheet of hand codings.
   */
  readonly status: 'skipped' | 'left_out';
  /** One plain sentence. */
  readonly reason: string;
  /** What was thrown where the program itself failed, for whoever mends it; it gets into no file. */
  readonly cause?: unknown;
}

/** The problem as files name it: without what was thrown. */
export const plainProblem = ({ path, status, reason }: Problem): Problem => ({ path, status, reason });

/** Whether an input came to a problem, and not to a page. */
export const isProblem = (met: object): met is Problem => 'reason' in met;
