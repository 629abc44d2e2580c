import type { Codebook } from '../codebook/codebook.ts';
import type { Comment } from '../model/comment.ts';
import type { MeasuredCorpus } from '../model/measures.ts';
import type { Chart } from './charts/chart.ts';
import type { HtmlAssets } from './html/html-assets.ts';
import { code, foreignText } from './markdown/foreign-text.ts';
import { link, type Phrase } from './markdown/nodes.ts';
import type { Listing } from './report-file.ts';
import type { ReportOptions } from './report-options.ts';
import type { RunRecord } from './run-record.ts';
import type { Table } from './table.ts';

/** Everything that the files of the report are written from. */
export interface ReportContext {
  readonly measured: MeasuredCorpus;
  readonly codebook: Codebook;
  readonly run: RunRecord;
  readonly options: ReportOptions;
  readonly tables: readonly Table[];
  /** Empty where nothing that was asked for shows a chart. */
  readonly charts: readonly Chart[];
  /** What stands beside the summary, as it lists it. */
  readonly listings: readonly Listing[];
  readonly assets: HtmlAssets;
}

/** Where the report on a page lies in the report folder. */
export const pagePath = (pageId: string): string => `pages/${pageId}.md`;

/** A link from the summary to a comment: its heading in the report on its page is its id, and so is the anchor. */
export const commentLink = ({ commentId, pageId }: Comment): Phrase =>
  link(`${pagePath(pageId)}#${commentId}`, code(commentId));

/** A link from the summary to the report on a page. */
export const pageLink = (page: { readonly pageId: string; readonly path: string }): Phrase =>
  link(pagePath(page.pageId), foreignText(page.path));
