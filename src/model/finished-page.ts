import type { CodedPage } from './coded-page.ts';
import type { Comment } from './comment.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** Whose comment it is: all that must be known of one to tell of it what it repeats. */
export type NamedComment = Pick<Comment, 'commentId' | 'author'>;

/** A stretch of a file of the report that a page adds, as it will stand there. */
export interface FinishedPiece {
  /** Number of the output that the file belongs to, among those of the report. */
  readonly output: number;
  readonly path: string;
  readonly content: Uint8Array;
  /** Whether the file is whole with it. */
  readonly last: boolean;
}

/** A comment of which the corpus may know that it repeats another. */
export interface FinishedComment extends NamedComment {
  /** Its place on the page, from 0. */
  readonly row: number;
}

/**
 * What a page adds to the report of whatever corpus it stands in, as long as no other page has its id and none of its
 * articles is printed elsewhere. Only what its comments repeat of others is still to be told.
 */
export interface FinishedPage {
  readonly page: Pick<Page, 'pageId' | 'path' | 'sha256'>;
  readonly pieces: readonly FinishedPiece[];
  readonly comments: readonly FinishedComment[];
  /** By `comments`: where in the page's rows of comments.csv the cells begin that tell what they repeat. */
  readonly places: Uint32Array;
  /** Their fingerprints, one after the other. */
  readonly fingerprints: Uint32Array;
}

/** What a shard keeps of an input. */
export interface ShardPage {
  readonly coded: CodedPage | Problem;
  /** Null where it was not used, or the report that was asked for wants pages again at its end. */
  readonly finished: FinishedPage | null;
}

/** What a shard tells of its finished pages together, as plain data: first what shows whether they fit others. */
export type ShardEnding =
  | readonly ['ids', readonly string[]]
  | readonly ['printing', { readonly printing: unknown; readonly original: string }]
  | readonly ['words', { readonly comments: number; readonly counted: boolean }]
  | readonly ['measure', unknown]
  | readonly ['counted words', unknown];

/** Where the page lies in the file of coded pages: its first byte, and how many. */
export type LinePlace = readonly [start: number, length: number];

/** A finished page as its shard holds it. */
export interface HeldPage extends FinishedPage {
  readonly line: LinePlace;
}

/** What stands before the bytes of a finished page. */
export interface FinishedHead extends Pick<FinishedPage, 'page' | 'comments'> {
  readonly line: LinePlace;
  readonly pieces: readonly {
    readonly output: number;
    readonly path: string;
    readonly last: boolean;
    readonly bytes: number;
  }[];
  /** How many numbers its fingerprints have. */
  readonly numbers: number;
}
