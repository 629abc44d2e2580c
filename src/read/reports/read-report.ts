import path from 'node:path';
import { UsageError } from '../../errors.ts';
import type { SavedCoding, SavedComment, SavedReport } from '../../model/saved-report.ts';
import type { Span } from '../../model/span.ts';
import { TARGET_TYPES, type TargetSpan } from '../../model/target.ts';
import { readJson, savedCodebook } from './report-files.ts';
import { type Cells, rowsBy, tablesIn } from './report-table.ts';

/**
 * Reads a report back from its folder: its comments with their codings, and what the codes mean.
 *
 * @throws UsageError where the folder holds no report, or one without its tables
 * @throws InputError where a table was changed so that it no longer makes sense
 */
export async function readReport(folder: string): Promise<SavedReport> {
  const table = await tablesIn(folder);
  const codebook = savedCodebook.safeParse(await readJson(path.join(folder, 'codebook.json')));
  if (!codebook.success) {
    throw new UsageError(
      `${folder} holds no codebook.json; let btl run write the report anew, with csv among --format`,
    );
  }
  const codings = rowsBy(await table('codings.csv'), 'comment_id');
  const targets = rowsBy(await table('targets.csv'), 'comment_id');
  const quotations = rowsBy(await table('quotations.csv'), 'comment_id');
  const articles = rowsBy(await table('articles.csv'), 'article_id');
  const pages = rowsBy(await table('pages.csv'), 'page_id');
  const comments = await table('comments.csv');
  return {
    codebook: codebook.data,
    comments: comments.map((cells) => {
      const id = cells.need('comment_id');
      const page = pages.get(cells.need('page_id'))?.[0];
      return {
        ...commentOf(cells),
        commentId: id,
        path: page?.need('path') ?? cells.need('page_id'),
        headline: articles.get(cells.get('article_id') ?? '')?.[0]?.get('headline') ?? null,
        codings: (codings.get(id) ?? []).map(codingOf),
        targets: (targets.get(id) ?? []).map(mentionOf),
        quotations: (quotations.get(id) ?? []).map(spanOf),
      };
    }),
  };
}

const commentOf = (
  cells: Cells,
): Omit<SavedComment, 'commentId' | 'path' | 'headline' | 'codings' | 'targets' | 'quotations'> => ({
  pageId: cells.need('page_id'),
  articleId: cells.get('article_id'),
  ordinal: cells.number('ordinal'),
  author: cells.get('author'),
  replyTo: cells.get('reply_to'),
  text: cells.get('text') ?? '',
  sentimentLabel: cells.need('sentiment_label'),
});

const codingOf = (cells: Cells): SavedCoding => ({
  code: cells.need('code'),
  value: cells.need('value'),
  present: cells.need('present') === '1',
  rule: cells.get('rule') ?? '',
  cue: cells.get('cue') === '1',
  weight: cells.number('weight'),
  evidence: cells.get('evidence') ?? '',
  ...spanOf(cells),
  target: cells.get('target'),
});

const mentionOf = (cells: Cells): TargetSpan => ({
  name: cells.need('target'),
  type: cells.oneOf('type', TARGET_TYPES),
  form: cells.need('form'),
  ...spanOf(cells),
});

const spanOf = (cells: Cells): Span => ({ start: cells.number('start'), end: cells.number('end') });
