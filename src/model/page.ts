import type { PageRecords } from './comment-record.ts';
import type { MarkupElement } from './markup.ts';

/** One saved page, decoded and otherwise untouched: every offset in the project points into `text`. */
export interface Page {
  /** `p-<slug of the file name and thread>-<8 hex digits of a sha256>`: stable, and text to a spreadsheet. */
  readonly pageId: string;
  /**
   * Path as the user would recognise it: relative to the input it was found under, `/` between folders, and
   * `#<thread>` behind it where one file holds several pages.
   */
  readonly path: string;
  readonly text: string;
  readonly encoding: string;
  /** How sure the decoding is, 0 to 1. */
  readonly encodingConfidence: number;
  /** Hash of the file's bytes, 64 hex digits. */
  readonly sha256: string;
  /** The root element of a page that was saved as HTML; absent for plain text. */
  readonly markup?: MarkupElement;
  /** What an export states of its comments; absent for a saved page, whose comments have to be found. */
  readonly records?: PageRecords;
}
