import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { Comment } from '../model/comment.ts';
import type { FilePiece } from '../model/file-piece.ts';
import type { FinishedPiece, NamedComment } from '../model/finished-page.ts';
import type { Duplicate, MeasuredPage, PageName } from '../model/measures.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import type { Chart } from './charts/chart.ts';
import type { HtmlAssets } from './html/html-assets.ts';
import { code, foreignText } from './markdown/foreign-text.ts';
import { link, type Phrase } from './markdown/nodes.ts';
import type { Listing } from './report-file.ts';
import type { ReportOptions } from './report-options.ts';
import type { RunRecord } from './run-record.ts';
import type { CorpusEnd, CorpusTable } from './table.ts';

/** What is known of a report before its first page. */
export interface ReportStart {
  readonly codebook: ReportedCodebook;
  readonly run: RunRecord;
  readonly options: ReportOptions;
  readonly tables: readonly CorpusTable[];
  readonly assets: HtmlAssets;
  /** Sets aside what has to wait until all pages are done. */
  readonly scratch: MakeScratch;
}

/** Everything that those files are written from which are made when all pages are done. */
export interface ReportContext extends ReportStart, CorpusEnd {
  /** Empty where nothing that was asked for shows a chart. */
  readonly charts: readonly Chart[];
  /** What stands beside the summary, as it lists it. */
  readonly listings: readonly Listing[];
}

/**
 * An output while a report is made: what it adds before the first page, with each page, and after the last. Of a page it
 * either adds pieces of files (`page`), or keeps lines of text (`keep`), of which the report of the whole corpus makes its
 * file (`takeIn`). Pieces and lines can be made anywhere, such as in a shard; what comments repeat of other pages is not
 * known there, and is filled into both when they are put together (`fill`, `takeIn`).
 */
export interface OpenOutput {
  readonly begin?: () => Iterable<FilePiece>;
  readonly page?: (page: MeasuredPage) => Iterable<FilePiece>;
  readonly keep?: (page: MeasuredPage) => Iterable<string>;
  /** The content of a piece of `page`, with what comments repeat put in; without it, no piece tells of that. */
  readonly fill?: (piece: FinishedPiece, repeats: RepeatsByRow) => Uint8Array;
  /** Takes lines of `keep` in, those of any number of pages in input order. */
  readonly takeIn?: (lines: Iterable<string>, repeats: RepeatsByRow) => Iterable<FilePiece>;
  readonly end?: (context: ReportContext) => Iterable<FilePiece>;
}

/** Comments found to repeat an earlier one only after their rows were made: by their places among those of some pages, from 0, in that order. */
export type RepeatsByRow = ReadonlyMap<number, Duplicate<NamedComment>>;

/** There are none: the rows stay as they were kept. */
export const AS_KEPT: RepeatsByRow = new Map();

/** Where the report on a page lies in the report folder. */
export const pagePath = (pageId: string): string => `pages/${pageId}.md`;

/** A link from the summary to a comment: its heading in the report on its page is its id, and so is the anchor. */
export const commentLink = ({ commentId, pageId }: Pick<Comment, 'commentId' | 'pageId'>): Phrase =>
  link(`${pagePath(pageId)}#${commentId}`, code(commentId));

/** A link from the summary to the report on a page. */
export const pageLink = (page: PageName): Phrase => link(pagePath(page.pageId), foreignText(page.path));
