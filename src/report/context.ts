import type { Codebook } from '../codebook/codebook.ts';
import type { Comment } from '../model/comment.ts';
import type { MeasuredCorpus } from '../model/measures.ts';
import { code, foreignText } from './markdown/foreign-text.ts';
import { link, type Phrase } from './markdown/nodes.ts';
import type { RunRecord } from './run-record.ts';

/** Everything that the Markdown reports are written from. */
export interface ReportContext {
  readonly measured: MeasuredCorpus;
  readonly codebook: Codebook;
  readonly run: RunRecord;
}

/** Where the report on a page lies in the report folder. */
export const pagePath = (pageId: string): string => `pages/${pageId}.md`;

/** A link from the summary to a comment: its heading in the report on its page is its id, and so is the anchor. */
export const commentLink = ({ commentId, pageId }: Comment): Phrase =>
  link(`${pagePath(pageId)}#${commentId}`, code(commentId));

/** A link from the summary to the report on a page. */
export const pageLink = (page: { readonly pageId: string; readonly path: string }): Phrase =>
  link(pagePath(page.pageId), foreignText(page.path));
