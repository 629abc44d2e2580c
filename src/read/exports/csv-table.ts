import { pipeline, Readable } from 'node:stream';
import { type InfoRecord, parse } from 'csv-parse';
import { InputError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import { type Row, type RowTable, rowProblem } from './table.ts';
import type { TextFile } from './text-file.ts';

const DELIMITERS = [',', '\t', ';', '|'];

/** So many lines may stand above the header, such as a title. */
const MOST_ABOVE = 10;

/**
 * Reads text with delimiters, of which the header shows which one: comma, tab, semicolon or bar.
 *
 * @param longest length of a row above which the reading stops
 * @param isHeader whether a row names the columns; the first one is taken where none of the first few is one
 * @throws InputError where there is no header
 */
export async function csvTable(
  file: TextFile,
  path: string,
  longest: number,
  isHeader: IsHeader = () => true,
): Promise<RowTable> {
  const { columns, reading } = await findHeader(file, { path, longest }, isHeader);
  const format = reading.delimiter === '\t' ? 'tsv' : 'csv';
  // Rows that nobody asks for are not begun, so that no file stays open.
  const rows = rowsOf(readRecords(file.pieces(), reading), columns, path);
  return { format, columns, isNested: false, rows };
}

/** Tells by its cells whether a row names the columns. */
export type IsHeader = (columns: readonly string[]) => boolean;

interface Header {
  readonly columns: readonly string[];
  readonly reading: Reading;
}

async function findHeader(
  file: TextFile,
  limits: Pick<Reading, 'path' | 'longest'>,
  isHeader: IsHeader,
): Promise<Header> {
  const lines = (await startOf(file.pieces())).split(/\r\n?|\n/);
  let first: Header | undefined;
  for (let line = 1; line <= MOST_ABOVE + 1; line += 1) {
    const reading = { ...limits, line, delimiter: delimiterOf(lines.slice(line - 1).join('\n')) };
    const columns = await firstRecord(readRecords(file.pieces(), reading));
    if (columns === undefined) break;
    first ??= { columns, reading };
    if (isHeader(columns)) return { columns, reading };
  }
  if (first === undefined) throw new InputError('It has no header row that names its columns.');
  return first;
}

async function firstRecord(records: AsyncIterable<ReadRecord | Problem>): Promise<string[] | undefined> {
  for await (const met of records) {
    if (!('reason' in met)) return met.record.map((name) => name.trim());
  }
  return undefined;
}

/** The delimiter that stands most often in the header, outside quotation marks. */
export function delimiterOf(text: string): string {
  const header = (/^\s*[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

interface ReadRecord {
  readonly line: number;
  readonly record: readonly string[];
}

/** Enough to hold any header. */
const START = 64 * 1024;

async function startOf(pieces: AsyncIterable<string>): Promise<string> {
  let start = '';
  for await (const piece of pieces) {
    start += piece;
    if (start.length > START) break;
  }
  return start;
}

interface Reading {
  readonly delimiter: string;
  /** Of the header, from 1. */
  readonly line: number;
  readonly path: string;
  readonly longest: number;
}

async function* readRecords(
  pieces: AsyncIterable<string>,
  reading: Reading,
): AsyncGenerator<ReadRecord | Problem> {
  const { delimiter, line, path } = reading;
  const skipped: Problem[] = [];
  const rows = { tooLong: false };
  let unclosed = false;
  let last = 0;
  const parser = parse({
    delimiter,
    from_line: line,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed = true;
      else
        skipped.push(
          rowProblem(path, Number(error?.['lines'] ?? 1), `The row is not well formed: ${error?.message}.`),
        );
      return undefined;
    },
  });
  for await (const met of pipeline(Readable.from(untilTooLong(pieces, reading, rows)), parser, () => {})) {
    yield* skipped.splice(0);
    const { info, record } = met as { info: InfoRecord; record: string[] };
    last = info.lines;
    yield { line: last, record };
  }
  yield* skipped;
  if (rows.tooLong) yield rowProblem(path, last + 1, TOO_LONG);
  else if (unclosed) yield rowProblem(path, last + 1, UNCLOSED);
}

const TOO_LONG =
  'The row is longer than a page may be (see --max-bytes), as where a quotation mark is never closed; nothing from here on was read.';

/** The pieces up to the first row that is longer than `longest`: a parser would gather it as a whole. */
async function* untilTooLong(
  pieces: AsyncIterable<string>,
  { delimiter, longest }: Reading,
  rows: { tooLong: boolean },
): AsyncGenerator<string> {
  const between = new Set([delimiter.charCodeAt(0), LINE_FEED, CARRIAGE_RETURN]);
  let length = 0;
  let quoted = false;
  // A quotation mark opens a cell only at its beginning, and goes on with one where it is doubled.
  let opens = true;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      const unit = piece.charCodeAt(at);
      const wasQuoted: boolean = quoted;
      if (unit === QUOTE) quoted = !quoted && opens;
      opens = wasQuoted ? unit === QUOTE : between.has(unit);
      length = unit === LINE_FEED && !quoted ? 0 : length + 1;
    }
    rows.tooLong = length > longest;
    if (rows.tooLong) return;
    yield piece;
  }
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const UNCLOSED =
  'A quotation mark that opens a cell here is not closed before the end of the file; nothing from here on was read.';

async function* rowsOf(
  records: AsyncIterable<ReadRecord | Problem>,
  columns: readonly string[],
  path: string,
): AsyncGenerator<Row | Problem> {
  let isHeader = true;
  for await (const met of records) {
    if ('reason' in met) yield met;
    else if (isHeader) isHeader = false;
    else if (met.record.length !== columns.length) {
      const reason = `The row has ${met.record.length} cells where the header names ${columns.length} columns.`;
      yield rowProblem(path, met.line, reason);
    } else yield { line: met.line, cells: cellsOf(columns, met.record) };
  }
}

/** Where two columns have one name, the first counts. One without a name, as data programs write for numbers of rows, says nothing. */
function cellsOf(columns: readonly string[], record: readonly string[]): Map<string, string> {
  const cells = new Map<string, string>();
  columns.forEach((column, index) => {
    const cell = record[index] ?? '';
    if (cell !== '' && column !== '' && !cells.has(column)) cells.set(column, cell);
  });
  return cells;
}
