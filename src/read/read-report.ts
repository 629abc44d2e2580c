import path from 'node:path';
import { InputError, UsageError } from '../errors.ts';
import type { Separator } from '../model/csv-dialect.ts';
import type { SavedCoding, SavedComment, SavedReport } from '../model/saved-report.ts';
import { originalText } from '../text/spreadsheet-text.ts';
import { collectRows } from './collect-rows.ts';
import { readJson, reportRun, savedCodebook } from './report-files.ts';

/**
 * Reads a report back from its folder: its comments with their codings, and what the codes mean.
 *
 * @throws UsageError where the folder holds no report, or one without its tables
 * @throws InputError where a table was changed so that it no longer makes sense
 */
export async function readReport(folder: string): Promise<SavedReport> {
  const run = reportRun.safeParse(await readJson(path.join(folder, 'run.json')));
  if (!run.success) {
    throw new UsageError(`${folder} holds no report; give the folder that btl run has written`);
  }
  const codebook = savedCodebook.safeParse(await readJson(path.join(folder, 'codebook.json')));
  if (!codebook.success) {
    throw new UsageError(
      `${folder} holds no codebook.json; let btl run write the report anew, with csv among --format`,
    );
  }
  const { separator } = run.data.options;
  const table = async (name: string): Promise<Cells[]> => tableCells(path.join(folder, name), separator);
  const codings = groupBy(await table('codings.csv'), 'comment_id');
  const articles = groupBy(await table('articles.csv'), 'article_id');
  const pages = groupBy(await table('pages.csv'), 'page_id');
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
      };
    }),
  };
}

const commentOf = (cells: Cells): Omit<SavedComment, 'commentId' | 'path' | 'headline' | 'codings'> => ({
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
  start: cells.number('start'),
  end: cells.number('end'),
  target: cells.get('target'),
});

/** A row whose texts are again what they were before they were made safe for spreadsheets. */
interface Cells {
  readonly get: (column: string) => string | null;
  readonly need: (column: string) => string;
  readonly number: (column: string) => number;
}

async function tableCells(file: string, separator: Separator): Promise<Cells[]> {
  const { rows } = await collectRows(file);
  return rows.map(({ line, cells }) => {
    const get = (column: string): string | null => {
      const cell = cells.get(column);
      return cell === undefined ? null : originalText(cell, separator);
    };
    const need = (column: string): string => {
      const cell = get(column);
      if (cell === null) throw new InputError(`${file}:${line}: the column ${column} is missing or empty`);
      return cell;
    };
    const number = (column: string): number => {
      const value = Number(need(column));
      if (Number.isFinite(value)) return value;
      throw new InputError(`${file}:${line}: ${column}: "${need(column)}" is no number`);
    };
    return { get, need, number };
  });
}

/** The rows of each id, in their order; rows without one belong to none. */
function groupBy(rows: readonly Cells[], column: string): Map<string, Cells[]> {
  const groups = new Map<string, Cells[]>();
  for (const row of rows) {
    const id = row.get(column);
    if (id === null) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
