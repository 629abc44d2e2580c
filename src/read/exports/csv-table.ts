import { pipeline, Readable } from 'node:stream';
import { type InfoRecord, parse } from 'csv-parse';
import { InputError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import { type Row, type RowTable, rowProblem } from './table.ts';
import type { TextFile } from './text-file.ts';

const DELIMITERS = [',', '\t', ';', '|'];

/**
 * Reads text with delimiters, of which the header shows which one: comma, tab, semicolon or bar.
 *
 * @param longest length above which a row is passed over
 * @throws InputError where there is no header
 */
export async function csvTable(file: TextFile, path: string, longest: number): Promise<RowTable> {
  const delimiter = delimiterOf(await startOf(file.pieces()));
  const records = readRecords(file.pieces(), { delimiter, path, longest });
  // The parser runs ahead: it may tell of a bad row before the header is taken.
  const early: Problem[] = [];
  for (;;) {
    const next = await records.next();
    if (next.done === true) throw new InputError('It has no header row that names its columns.');
    if ('reason' in next.value) early.push(next.value);
    else {
      const columns = next.value.record.map((name) => name.trim());
      const format = delimiter === '\t' ? 'tsv' : 'csv';
      return { format, columns, isNested: false, rows: rowsOf(early, records, columns, path) };
    }
  }
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
  readonly path: string;
  readonly longest: number;
}

async function* readRecords(
  pieces: AsyncIterable<string>,
  { delimiter, path, longest }: Reading,
): AsyncGenerator<ReadRecord | Problem> {
  const skipped: Problem[] = [];
  let unclosed = false;
  let last = 0;
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: longest,
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
  for await (const met of pipeline(Readable.from(pieces), parser, () => {})) {
    yield* skipped.splice(0);
    const { info, record } = met as { info: InfoRecord; record: string[] };
    last = info.lines;
    yield { line: last, record };
  }
  yield* skipped;
  if (unclosed) yield rowProblem(path, last + 1, UNCLOSED);
}

const UNCLOSED =
  'A quotation mark that opens a cell here is not closed before the end of the file; nothing from here on was read.';

async function* rowsOf(
  early: readonly Problem[],
  records: AsyncIterable<ReadRecord | Problem>,
  columns: readonly string[],
  path: string,
): AsyncGenerator<Row | Problem> {
  yield* early;
  for await (const met of records) {
    if ('reason' in met) yield met;
    else if (met.record.length !== columns.length) {
      const reason = `The row has ${met.record.length} cells where the header names ${columns.length} columns.`;
      yield rowProblem(path, met.line, reason);
    } else yield { line: met.line, cells: cellsOf(columns, met.record) };
  }
}

/** Where two columns have one name, the first counts. */
function cellsOf(columns: readonly string[], record: readonly string[]): Map<string, string> {
  const cells = new Map<string, string>();
  columns.forEach((column, index) => {
    const cell = record[index] ?? '';
    if (cell !== '' && !cells.has(column)) cells.set(column, cell);
  });
  return cells;
}
