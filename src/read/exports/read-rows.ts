import { InputError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import type { Votes } from '../../model/votes.ts';
import { articleOf, keysOf, type ShelvedArticle } from './article-row.ts';
import type { ExportArticle, ExportComment } from './export-thread.ts';
import type { ColumnMap, Field } from './fields.ts';
import { plainId } from './join-key.ts';
import { type Row, type RowTable, rowProblem } from './table.ts';
import { type Writing, wordsIn, wordsOf, writingOf } from './words.ts';

/** A row of an export, by field. */
export interface ExportRow {
  readonly threadKey: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly comment: ExportComment;
  /** Comments that answer it, as the export counts them. */
  readonly replies: number | null;
  /** What the row says of its article beside the comment; its `headline` is the row's title. */
  readonly article: ExportArticle;
}

/** Comments that belong behind the row before, and that the file does not hold. */
export interface NotHeld {
  readonly notHeld: number;
}

/**
 * Reads the rows of a table by its columns. Among the comments, a row without words may be the article they stand
 * under; other rows without the words of a comment come as problems.
 */
export async function* readRows(
  table: RowTable,
  columns: ColumnMap,
  path: string,
): AsyncGenerator<ExportRow | ShelvedArticle | NotHeld | Problem> {
  const reading = { columns, path };
  const first: (Row | Problem)[] = [];
  let size = 0;
  let writing: Writing | undefined;
  for await (const row of table.rows) {
    if (writing !== undefined) {
      yield readRow(row, writing, reading);
      continue;
    }
    first.push(row);
    size += textOf(row, columns).length;
    if (first.length < MOST_SURVEYED && size < LONGEST_SURVEYED) continue;
    writing = writingOf(first.map((each) => textOf(each, columns)));
    for (const each of first.splice(0)) yield readRow(each, writing, reading);
  }
  const told = writing ?? writingOf(first.map((each) => textOf(each, columns)));
  for (const row of first) yield readRow(row, told, reading);
}

/** So many rows, or characters of comments, show how all of them are written. */
const [MOST_SURVEYED, LONGEST_SURVEYED] = [1000, 1_000_000];

const textOf = (row: Row | Problem, columns: ColumnMap): string =>
  ('cells' in row ? row.cells.get(columns.get('text') ?? '') : undefined) ?? '';

interface Reading {
  readonly columns: ColumnMap;
  readonly path: string;
}

function readRow(
  row: Row | Problem,
  writing: Writing,
  { columns, path }: Reading,
): ExportRow | ShelvedArticle | NotHeld | Problem {
  if ('reason' in row) return row;
  const cell = (field: Field): string | null => row.cells.get(columns.get(field) ?? '') ?? null;
  const leftOut = (reason: string): Problem => rowProblem(path, row.line, reason, 'left_out');
  try {
    const text = wordsOf(cell('text') ?? '', writing);
    if (text.trim() !== '') return rowOf(text, row, columns);
    if (opensThread(row, cell)) return { keys: keysOf(row, columns), article: articleOf(row, columns) };
    return notLoaded(row.cells) ?? leftOut('The row has no words of a comment.');
  } catch (error) {
    if (error instanceof InputError) return leftOut(error.message);
    throw error;
  }
}

/** Reddit puts one object in the place of comments that it did not send along; where it counts none, there is one at least. */
function notLoaded(cells: Row['cells']): NotHeld | null {
  if (cells.get('kind') !== 'more') return null;
  return { notHeld: wholeNumber(cells.get('count') ?? null) || 1 };
}

/** A submission stands among its comments with a title, and with no thread but its own. */
function opensThread({ answers, under, isArticle }: Row, cell: (field: Field) => string | null): boolean {
  const [id, thread] = [plainId(cell('id')), plainId(cell('thread'))];
  const says = cell('title') !== null || cell('article') !== null;
  const nested = answers !== undefined || under !== undefined;
  const isItsOwn = isArticle || thread === null || thread === id || id === null;
  return says && !nested && parentOf(cell('parent')) === null && isItsOwn;
}

function rowOf(text: string, row: Row, columns: ColumnMap): ExportRow {
  const cell = (field: Field, of = row): string | null => of.cells.get(columns.get(field) ?? '') ?? null;
  const number = cell('number')?.trim() ?? '';
  const author = cell('author')?.trim() ?? '';
  const id = plainId(cell('id'));
  const nestedIn = row.answers === undefined ? null : plainId(cell('id', row.answers));
  return {
    threadKey: threadOf(row, columns),
    url: cell('url'),
    title: wordsIn(cell('title')),
    comment: {
      text,
      id,
      parentId: parentOf(cell('parent')) ?? nestedIn ?? parentInId(id) ?? parentInPath(row.cells),
      author: author === '' ? null : author,
      publishedRaw: cell('date'),
      printedNumber: /^\d{1,9}$/.test(number) ? Number(number) : null,
      ...votesIn(cell),
    },
    replies: wholeNumber(cell('replies')),
    article: articleIn(cell),
  };
}

/** What a nested comment leaves out of its thread, the outermost one says. */
function threadOf({ under, outermost, cells }: Row, columns: ColumnMap): string | null {
  if (under !== undefined) return keysOf(under, columns)[0] ?? null;
  const column = columns.get('thread') ?? '';
  return plainId(cells.get(column) ?? outermost?.cells.get(column) ?? null);
}

function votesIn(cell: (field: Field) => string | null): Votes {
  const [likes, dislikes] = [wholeNumber(cell('likes')), wholeNumber(cell('dislikes'))];
  return { ...(likes !== null && { likes }), ...(dislikes !== null && { dislikes }) };
}

/** A count as a table gives it: programs that know of missing values write whole numbers as 3.0. */
function wholeNumber(cell: string | null): number | null {
  const written = (cell ?? '').trim();
  return /^[+-]?\d{1,9}(?:\.0)?$/.test(written) ? Number(written) : null;
}

/** Most rows say nothing of an article; they share one that says nothing. */
const NO_ARTICLE: ExportArticle = { headline: null, byline: null, dateline: null, body: null };

function articleIn(cell: (field: Field) => string | null): ExportArticle {
  const article = {
    headline: wordsIn(cell('title')),
    byline: cell('byline'),
    dateline: cell('dateline'),
    body: wordsIn(cell('article')),
  };
  return Object.values(article).every((part) => part === null) ? NO_ARTICLE : article;
}

/** Ways of exports to say that a comment answers none. */
const NO_PARENT = new Set(['', '0', '-1', 'root', 'null', 'none', 'nan', 'undefined', 'false']);

function parentOf(written: string | null): string | null {
  const parent = (written ?? '').trim();
  if (NO_PARENT.has(parent.toLowerCase()) || parent.startsWith('t3_')) return null;
  return plainId(parent);
}

/** Lemmy tells all that stand above an answer: `0.12.34` is comment 34, which answers 12. */
const parentInPath = (cells: Row['cells']): string | null =>
  /^0(?:\.\d+)*?\.(\d+)\.\d+$/.exec(cells.get('comment.path') ?? cells.get('path') ?? '')?.[1] ?? null;

/** YouTube calls an answer by the id of the comment that it answers, a dot, and an id of its own. */
const parentInId = (id: string | null): string | null =>
  /^(Ug[\w-]{16,})\.[\w-]+$/.exec(id ?? '')?.[1] ?? null;
