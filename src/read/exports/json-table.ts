import { InputError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import { rowsIn } from './json-rows.ts';
import { isObject, type JsonValue, jsonIn, jsonValues, shapeOf } from './json-values.ts';
import { type Row, type RowTable, rowProblem } from './table.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads JSON Lines (an object a line), an array of objects, or one object with comments nested in it. The file is
 * gone through twice, first for its columns, and one value at a time.
 *
 * @param longest length above which a value is passed over
 * @throws InputError where it holds no objects
 */
export async function jsonTable(file: TextFile, path: string, longest: number): Promise<RowTable> {
  const pieces = () => jsonIn(file.pieces());
  const shape = await shapeOf(pieces());
  const values = () => jsonValues(pieces(), shape, longest);
  return {
    format: shape === 'lines' ? 'jsonl' : 'json',
    ...(await survey(values())),
    rows: rowsOf(values(), path),
  };
}

const NO_OBJECTS = 'It is neither JSON Lines nor a JSON array of objects.';

/** @param names of what an object holds */
const nothingKnown = (names: readonly string[]): string =>
  `No list in it is called as lists of comments usually are; it holds ${names.slice(0, MANY).join(', ')}${names.length > MANY ? ' …' : ''}.`;

const MANY = 10;

/** So many values show every column; what a file of more holds only behind them tells no comment. */
const MOST_SURVEYED = 250_000;

/** An export may leave out of an object what the comment has not, so more than the first ones are looked at. */
async function survey(values: AsyncIterable<JsonValue>): Promise<Pick<RowTable, 'columns' | 'isNested'>> {
  const columns = new Set<string>();
  let isNested = false;
  let fault: string | undefined;
  let names: string[] = [];
  let surveyed = 0;
  for await (const met of values) {
    surveyed += 1;
    if (surveyed > MOST_SURVEYED) break;
    fault ??= met.fault;
    if (!isObject(met.value)) continue;
    if (names.length === 0) names = Object.keys(met.value);
    for (const { cells, answers, under } of rowsIn(met.value, met.line)) {
      for (const name of cells.keys()) columns.add(name);
      isNested ||= answers !== undefined || under !== undefined;
    }
  }
  if (columns.size === 0)
    throw new InputError(fault ?? (names.length === 0 ? NO_OBJECTS : nothingKnown(names)));
  return { columns: [...columns], isNested };
}

async function* rowsOf(values: AsyncIterable<JsonValue>, path: string): AsyncGenerator<Row | Problem> {
  for await (const { line, value, fault } of values) {
    if (fault !== undefined) yield rowProblem(path, line, fault);
    else if (isObject(value)) yield* rowsIn(value, line);
    else yield rowProblem(path, line, 'It is no JSON object.');
  }
}
