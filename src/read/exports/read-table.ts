import { InputError } from '../../errors.ts';
import type { Page } from '../../model/page.ts';
import type { Problem } from '../../model/problem.ts';
import type { Input } from '../inputs/input.ts';
import type { ReadContext } from '../reader.ts';
import { type Articles, shelve } from './article-shelf.ts';
import { buildPage, type ExportFile } from './build-page.ts';
import { columnsSeen } from './column-map.ts';
import { type FindArticle, makeThread, repliesMissing } from './group-threads.ts';
import { loadTable } from './load-table.ts';
import { readRows } from './read-rows.ts';
import { LEFT_OUT } from './table-kind.ts';
import { type RowsOfPage, ThreadRows } from './thread-rows.ts';

const ARTICLES = 'It is a table of articles; comment exports in its folder take their articles from it.';
const PART = 'The export names no threads, so that its comments are taken in parts, a page each.';

/** Characters that a row usually has, and rows of which a page is soon made. */
const [A_ROW, FEW] = [200, 100];

/** Rows that say nothing are told one by one, up to so many of them where most are like that. */
const MOST_TOLD = 20_000;
const WORDLESS = `More than ${MOST_TOLD} of its rows, and most of them, have no words of a comment; name their column by --map text=COLUMN.`;

/**
 * Reads an export whose rows are comments: CSV, TSV, JSON Lines, JSON or a workbook. Each thread becomes a page.
 *
 * @throws InputError where the file cannot be read, or where no column of comments is found in it
 */
export async function* readTable(
  input: Input,
  { map, articlesBeside, largestExport, largestPage, largestText, stoppable }: ReadContext,
): AsyncGenerator<Page | Problem> {
  const limits = { file: largestExport, row: largestPage };
  const { table, columns, kind, encoding, confidence, sha256 } = await loadTable(input, map, limits);
  const leftOut = (reason: string): Problem => ({ path: input.path, status: 'left_out', reason });
  if (kind === 'unknown') {
    throw new InputError(
      `No column of it is called as comments usually are; ${columnsSeen(table.columns)}. Name them by --map text=COLUMN,author=COLUMN.`,
    );
  }
  if (kind === 'report' || kind === 'codings') return yield leftOut(LEFT_OUT[kind]);
  if (kind === 'articles') return yield leftOut(ARTICLES);

  const rows = new ThreadRows(largestText);
  try {
    const own: Articles = new Map();
    yield* sortRows(readRows(table, columns, input.path), rows, own);
    if (kind === 'either' && rows.eachIsAThread) return yield leftOut(ARTICLES);

    const beside = await articlesBeside(input.file);
    const find = (key: string) => own.get(key) ?? beside.get(key) ?? null;
    const { path } = input;
    const file = { path, format: table.format, encoding, encodingConfidence: confidence, sha256 };
    for (const page of rows.pages()) {
      yield await stoppable(
        () => pageOfRows(page, find, file),
        page.size > FEW ? undefined : page.size * A_ROW,
      );
    }
  } finally {
    rows.close();
  }
}

/**
 * Puts the comments on one side and the articles on the other, and passes on what is neither.
 *
 * @throws InputError where hardly a row holds a comment
 */
async function* sortRows(
  read: ReturnType<typeof readRows>,
  rows: ThreadRows,
  articles: Articles,
): AsyncGenerator<Problem> {
  let told = 0;
  for await (const row of read) {
    if ('reason' in row) {
      told += 1;
      if (told > MOST_TOLD && told > rows.count) throw new InputError(WORDLESS);
      yield row;
    } else if ('keys' in row) shelve(row, articles);
    else if ('notHeld' in row) rows.addNotHeld(row.notHeld);
    else rows.add(row);
  }
  if (rows.count === 0 && told === 0) throw new InputError('It names its columns and holds no comment.');
}

function pageOfRows({ key, part, rows, notHeld }: RowsOfPage, find: FindArticle, file: ExportFile): Page {
  const ofPage = rows();
  const thread = makeThread(key, ofPage, find);
  const missing = notHeld + repliesMissing(key, ofPage);
  const readingNotes = [
    ...(part === null ? [] : [PART]),
    ...(missing === 0 ? [] : [`Comments that the export counts and does not hold: ${missing}.`]),
  ];
  return buildPage(part === null ? thread : { ...thread, key: `part-${part}` }, {
    ...file,
    readingNotes,
    ...(missing > 0 && { notHeld: missing }),
  });
}
