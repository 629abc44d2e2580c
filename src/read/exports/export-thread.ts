import type { Votes } from '../../model/votes.ts';

/** One comment as an export states it, before it has a place in a text. */
export interface ExportComment extends Votes {
  /** The words, without markup. */
  readonly text: string;
  readonly id: string | null;
  readonly parentId: string | null;
  readonly author: string | null;
  readonly publishedRaw: string | null;
  readonly printedNumber: number | null;
}

/** The article that a thread stands under, as far as the export states it. */
export interface ExportArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly body: string | null;
  /** Whether a user of the site wrote it, as the post that opens a thread, and not the site itself. */
  readonly byUser?: boolean;
}

/** Comments that belong together, and what they stand under. */
export interface ExportThread {
  /** What the export calls the thread by; null where the file is one thread. */
  readonly key: string | null;
  readonly article: ExportArticle | null;
  /** In the order of the file. */
  readonly comments: readonly ExportComment[];
}
