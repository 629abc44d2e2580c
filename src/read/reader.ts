import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import type { Stoppable } from '../stoppable.ts';
import type { ArticleShelf } from './exports/article-shelf.ts';
import type { ColumnMap } from './exports/fields.ts';
import type { Input } from './inputs/input.ts';

/** What readers share over a run. */
export interface ReadContext {
  /** The columns that the user named. */
  readonly map: ColumnMap;
  readonly articlesBeside: ArticleShelf;
  /** Sizes in bytes above which a page, and an export, are refused. */
  readonly largestPage: number;
  readonly largestExport: number;
  /** Number of characters above which the text of a page is refused. */
  readonly largestText: number;
  readonly stoppable: Stoppable;
}

/** Reads one format. */
export interface Reader {
  readonly id: string;
  /** Whether a file is of the format, by its path and its first bytes. */
  readonly recognises: (path: string, start: Uint8Array) => boolean;
  /** Throws InputError where the file as a whole cannot be used. */
  readonly read: (input: Input, context: ReadContext) => AsyncIterable<Page | Problem>;
}
