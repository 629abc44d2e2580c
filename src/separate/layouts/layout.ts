import type { RowFacts } from '../facts.ts';

/** A stretch of rows, `from` included, `to` not. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** One comment as a layout sees it: rows of authorship, rows of words, rows of buttons. */
export interface Item {
  /** The rows of the comment's own words; empty where only its frame is left. */
  readonly content: RowRange;
  /** All rows that belong to the item. */
  readonly rows: RowRange;
  readonly author: string | null;
  readonly publishedRaw: string | null;
  readonly printedNumber: number | null;
  /** Column that tells how deeply the item is nested. */
  readonly indent: number;
  /** Name or number of the comment that its head says it answers. */
  readonly answers: string | null;
  /** The rows of its head and of its foot. */
  readonly frame: readonly RowFacts[];
}

/** A way to read the page's comment section, with what speaks for it. */
export interface Reading {
  /** Name of the layout, as reported. */
  readonly layout: string;
  /** Id of the cue that the items were found by. */
  readonly cue: string;
  readonly items: readonly Item[];
  /** The rows that the section takes, its divider included. */
  readonly section: RowRange;
  /** The row that announces the section, where one does. */
  readonly divider: number | null;
  /** Weight of evidence; readings are compared by it. */
  readonly score: number;
}

/**
 * Where a layout prints the name on a row of its own: right above or below the anchor, as the first or the last row
 * of the item, or not at all.
 */
export type NameRow = 'above' | 'below' | 'first' | 'last' | 'none';

/** Where items begin or end, before they are cut. */
export interface Anchors {
  readonly layout: string;
  readonly cue: string;
  readonly rows: readonly number[];
  readonly side: 'before' | 'after';
  /** Evidence that each anchor brings. */
  readonly weight: number;
  readonly nameRow: NameRow;
  /** The anchors are list markers, so the indent tells what still belongs to the last item. */
  readonly list: boolean;
}

/** Items, and what they were found by. */
export interface Found {
  readonly anchors: Pick<Anchors, 'layout' | 'cue' | 'side' | 'list' | 'weight'>;
  readonly items: readonly Item[];
  /** Evidence of the items, where the layout that found them has weighed them itself. */
  readonly score?: number;
}
