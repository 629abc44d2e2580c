import type { FilePiece } from '../model/file-piece.ts';

/** A file of a report, whole. */
export type ReportFile = Pick<FilePiece, 'path' | 'content'>;

/** What the summary says of a file beside it: its path, and a sentence; a `/` ends the name of a folder. */
export type Listing = readonly [path: string, what: string];

/** A file that is made in one go. */
export const whole = (path: string, content: string | Uint8Array): FilePiece => ({
  path,
  content,
  last: true,
});
