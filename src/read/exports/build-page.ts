import type { ArticlePart, CommentRecord } from '../../model/comment-record.ts';
import type { Page } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { threadOrder } from '../../model/thread-order.ts';
import { pageId } from '../page-id.ts';
import type { ExportThread } from './export-thread.ts';

/** The file that a thread was read from. */
export interface ExportFile
  extends Pick<Page, 'path' | 'encoding' | 'encodingConfidence' | 'sha256' | 'readingNotes' | 'notHeld'> {
  readonly format: string;
}

const GAP = '\n\n';

/**
 * Makes a page of a thread. Its text is what the export says and no other words: headline, byline, dateline, the
 * paragraphs of the body, then each comment, with blank lines between them.
 */
export function buildPage({ key, article, comments }: ExportThread, file: ExportFile): Page {
  const texts: string[] = [];
  let length = 0;
  const add = (text: string): Span => {
    const start = length + (texts.length === 0 ? 0 : GAP.length) + (text.length - text.trimStart().length);
    length += text.length + (texts.length === 0 ? 0 : GAP.length);
    texts.push(text);
    return { start, end: start + text.trim().length };
  };

  const parts: ArticlePart[] = [];
  for (const kind of ['headline', 'byline', 'dateline'] as const) {
    const words = article?.[kind]?.replace(/\s+/g, ' ').trim() ?? '';
    if (words !== '') parts.push({ kind, ...add(words) });
  }
  for (const paragraph of (article?.body ?? '').split(/\r\n?|\n/)) {
    if (paragraph.trim() !== '') parts.push({ kind: 'body', ...add(paragraph.trim()) });
  }
  const records = threadOrder(comments, ({ id, parentId }) => [id, parentId]).map(
    // Two objects spread into one would take fifty times as long.
    ({ text, ...stated }): CommentRecord => Object.assign(stated, add(text)),
  );

  const { path, sha256, format, ...decoded } = file;
  return {
    pageId: pageId(path, sha256, key),
    path: key === null ? path : `${path}#${key}`,
    text: texts.join(GAP),
    ...decoded,
    sha256,
    records: {
      format,
      article: parts,
      comments: records,
      opener: article?.byUser === true ? article.byline : null,
    },
  };
}
