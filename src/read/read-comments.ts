import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Span } from '../model/span.ts';
import { delimiterOf } from './exports/csv-table.ts';
import { linesOf } from './exports/record-sources.ts';
import { whatIsWrong } from './what-is-wrong.ts';

/** A text to be coded by itself, outside any page. */
export interface CommentText {
  readonly id: string;
  readonly text: string;
  /** Places whose attitude the caller asks for. */
  readonly targets: readonly Span[];
}

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

const record = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  targets: z.array(span).default([]),
});

/** A comment cannot be so long that its line is longer. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** A table's header is within the first so many characters, or else none of its columns could be told. */
const LONGEST_HEADER = 1024 * 1024;

/**
 * Reads comments given as JSON Lines (`{"id","text","targets"?}`, one a line) or as CSV with a header that names
 * `id` and `text`, and may have `targets` (a JSON list of `{"start","end"}`). Which of the two formats it is shows
 * in the first character. Comments come one by one, however many there are.
 *
 * @param pieces the text, cut anywhere
 * @throws InputError that names the line and what is wrong with it; the comments before it have come by then
 */
export async function* readComments(pieces: AsyncIterable<string>): AsyncGenerator<CommentText> {
  const source = pieces[Symbol.asyncIterator]();
  let start = '';
  // The first line tells the format, and of a table the columns.
  for (let next = await source.next(); ; next = await source.next()) {
    start += next.done ? '' : next.value;
    if (next.done || start.trimStart().includes('\n') || start.length > LONGEST_HEADER) break;
  }
  start = start.replace(/^\uFEFF/, '');
  const all = (async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => source };
  })();
  yield* /^\s*\{/.test(start) ? readJsonLines(all) : readCsv(all, delimiterOf(start));
}

async function* readJsonLines(pieces: AsyncIterable<string>): AsyncGenerator<CommentText> {
  for await (const { line, source, fault } of linesOf(pieces, LONGEST_LINE)) {
    if (fault !== undefined) throw new InputError(`line ${line}: ${fault}`);
    if (source.trim() !== '') yield check(parseJson(source, line), line);
  }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(`line ${number}: not JSON (${(cause as Error).message})`, { cause });
  }
}

/** Names that a column may have: ours first, then that of our own comments.csv. */
const ID_COLUMNS = ['id', 'comment_id'];

async function* readCsv(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<CommentText> {
  let columns: CommentColumns | undefined;
  let line = 0;
  for await (const row of readRows(pieces, delimiter)) {
    line += 1;
    if (columns === undefined) {
      columns = columnsIn(row);
      continue;
    }
    const targets = row[columns.targets];
    const asked = targets?.startsWith('[') ? parseJson(targets, line) : [];
    yield check({ id: row[columns.id], text: row[columns.text], targets: asked }, line);
  }
  if (columns === undefined) columnsIn([]);
}

/** Where the cells of a comment stand in a row; -1 for none. */
type CommentColumns = Readonly<Record<'id' | 'text' | 'targets', number>>;

function columnsIn(header: readonly string[]): CommentColumns {
  const columns = {
    id: header.findIndex((name) => ID_COLUMNS.includes(name)),
    text: header.indexOf('text'),
    targets: header.indexOf('targets'),
  };
  if (columns.id >= 0 && columns.text >= 0) return columns;
  throw new InputError(`line 1: it wants the columns id and text; the columns are ${header.join(', ')}`);
}

async function* readRows(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({ skip_empty_lines: true, relax_quotes: true, delimiter });
  try {
    for await (const row of pipeline(Readable.from(pieces), parser, () => {})) yield row as string[];
  } catch (cause) {
    throw new InputError((cause as Error).message, { cause });
  }
}

function check(value: unknown, line: number): CommentText {
  const result = record.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(`line ${line}: ${whatIsWrong(result.error, value)}`);
}
