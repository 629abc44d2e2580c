import type { CodedPage } from './coded-page.ts';
import type { Comment } from './comment.ts';
import type { FilePiece } from './file-piece.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/*
 * How a report is made in parts, by shards or by other threads.
 *
 * A page is finished where it is coded: the outputs of the report give the pieces of files and the kept lines that the page
 * adds to them, and beside these stand fingerprints of its comments. Finished pages that follow each other are put together
 * to a stretch, which a thread hands over and a shard writes into its file; behind the last stretch of a shard stands its
 * ending, with what was measured of all its pages. Whoever makes the whole report copies the pieces, takes in the kept lines
 * and adds up the measures, in input order.
 *
 * No part can tell whether a page of another part has the same id or prints the same article, nor which comments repeat those
 * of another. Where the first is so, or only some parts have articles whose words are counted, whoever makes the whole takes
 * the coded pages and measures them anew. The second is told by the fingerprints, and the outputs fill it into what they copy.
 */

/** A comment by its id and author: all that is needed to say that another one repeats it. */
export type NamedComment = Pick<Comment, 'commentId' | 'author'>;

/** A piece of a file of the report, as it will stand there. */
export interface FinishedPiece extends FilePiece {
  /** Number of the output that the file belongs to, among those of the report. */
  readonly output: number;
  readonly content: Uint8Array;
  readonly last: boolean;
}

/** What an output keeps until all pages are done: lines of text that it has written and can read. */
export interface KeptLines {
  /** Number of the output, as with pieces. */
  readonly output: number;
  readonly content: Uint8Array;
}

/** A comment that may turn out to repeat one of another page. */
export interface FinishedComment extends NamedComment {
  readonly pageId: string;
  /** Its place on the page, from 0. */
  readonly row: number;
  /** Two hashes of the author's name; null where there is none. */
  readonly authorHash: readonly [number, number] | null;
}

/**
 * What a page adds to the report of any corpus, as long as no other page has its id and none of its articles is printed
 * elsewhere. Only which of its comments repeat others is filled in later.
 */
export interface FinishedPage {
  readonly page: Pick<Page, 'pageId' | 'path' | 'sha256'>;
  readonly pieces: readonly FinishedPiece[];
  readonly kept: readonly KeptLines[];
  readonly comments: readonly FinishedComment[];
  /** The fingerprints of `comments`, one after the other. */
  readonly fingerprints: Uint32Array;
}

/** What a shard keeps of an input. */
export interface ShardPage {
  readonly coded: CodedPage | Problem;
  /** Null where it was not used. */
  readonly finished: FinishedPage | null;
}

/** What a shard saves of all its finished pages, as plain data. The first kinds show whether they fit those of other shards. */
export type ShardEnding =
  | readonly ['ids', readonly string[]]
  | readonly ['printing', { readonly printing: unknown; readonly original: string }]
  | readonly ['words', { readonly comments: number; readonly counted: boolean }]
  | readonly ['measure', unknown]
  | readonly ['counted words', unknown];

/** Where a comment lies in the file of coded pages: its first byte, and how many. */
export type LinePlace = readonly [start: number, length: number];

/** A comment as its shard names it, and where the whole of it lies. */
export type PlacedComment = readonly [
  commentId: string,
  author: string | null,
  pageId: string,
  ...line: LinePlace,
];

/** The header before the bytes of some finished pages that follow each other. */
export interface StretchHead {
  readonly pages: readonly FinishedPage['page'][];
  /** Inputs between them that were not used. */
  readonly problems: readonly Problem[];
  readonly pieces: readonly (Omit<FinishedPiece, 'content'> & { readonly bytes: number })[];
  readonly kept: readonly (Omit<KeptLines, 'content'> & { readonly bytes: number })[];
  /** How many comments have a fingerprint. */
  readonly comments: number;
  /** Bytes of their names and places, a line of JSON each. */
  readonly named: number;
  /** How many numbers their fingerprints have. */
  readonly numbers: number;
}

/**
 * Five numbers stand for a comment: where its line begins, its place among all comments of the stretch, whether it has an
 * author, and two hashes of the name.
 */
export const MARK = { line: 0, row: 1, named: 2, name: 3, otherName: 4 } as const;
export const MARKS = 5;

/** Finished pages that follow each other, put together. */
export interface FinishedStretch extends Pick<StretchHead, 'pages' | 'problems'> {
  readonly pieces: readonly FinishedPiece[];
  readonly kept: readonly KeptLines[];
  /** By comment that has a fingerprint: the numbers that `MARK` names. */
  readonly marks: Uint32Array;
  readonly fingerprints: Uint32Array;
}

/** The same in the thread that finished them. */
export interface GatheredStretch extends FinishedStretch {
  /** By comment that has a fingerprint: a line of JSON, by which it can be had again. */
  readonly named: Uint8Array;
}

/** The same in the file of a shard. */
export interface SavedStretch extends FinishedStretch {
  /** Where in the file the lines of JSON begin that name comments, a `PlacedComment` each. */
  readonly namedAt: number;
}
