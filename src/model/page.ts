import type { PageRecords } from './comment-record.ts';
import type { MarkupElement } from './markup.ts';

/** One saved page, decoded and otherwise untouched: every offset in the project points into `text`. */
export interface Page {
  /** `p-<slug of the file name and thread>-<8 hex digits of a sha256>`: stable, and text to a spreadsheet. */
  readonly pageId: string;
  /**
   * Path as the user would recognise it: relative to the input it was found under, `/` between folders, and
   * `#<thread>`, or `#<place>` in an archive, behind it where one file holds several pages.
   */
  readonly path: string;
  readonly text: string;
  readonly encoding: string;
  /** How sure the decoding is, 0 to 1. */
  readonly encodingConfidence: number;
  /** Hash of the bytes that were read, 64 hex digits: the file's, or those of the page alone in an archive. */
  readonly sha256: string;
  /** Address that the page was saved from, where the file says so. */
  readonly url?: string;
  /** What a person should know about how it was read, one sentence each. */
  readonly readingNotes?: readonly string[];
  /** How many comments the export counts on it and does not hold; absent where there are none. */
  readonly notHeld?: number;
  /** The root element of a page that was saved as HTML; absent for plain text. */
  readonly markup?: MarkupElement;
  /** What an export states of its comments; absent for a saved page, whose comments have to be found. */
  readonly records?: PageRecords;
}
