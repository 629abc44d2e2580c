import { InputError } from '../../errors.ts';
import type { Problem } from '../../model/problem.ts';
import { type Row, type RowTable, rowProblem } from './table.ts';

/**
 * Reads JSON Lines (an object a line), or an array of objects. Values that are themselves objects or lists are left
 * aside.
 *
 * @throws InputError where it is neither
 */
export function jsonTable(text: string, path: string): RowTable {
  const isArray = /^\s*\[/.test(text);
  const array = isArray ? parseArray(text) : [];
  const values = () => (isArray ? array.map((value, index) => ({ value, line: index + 1 })) : linesOf(text));
  return {
    format: isArray ? 'json' : 'jsonl',
    columns: columnsOf(values()),
    rows: rowsOf(values(), path),
  };
}

/** What stands on one line, or in one place of the array; `fault` where it is not well formed. */
interface Value {
  readonly line: number;
  readonly value?: unknown;
  readonly fault?: string;
}

function parseArray(text: string): readonly unknown[] {
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch (cause) {
    throw new InputError(`It is not well-formed JSON: ${(cause as Error).message}.`, { cause });
  }
}

function* linesOf(text: string): Generator<Value> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const source = text.slice(at, end).trim();
    line += 1;
    at = end + 1;
    if (source !== '') yield parseLine(source, line);
  }
}

function parseLine(source: string, line: number): Value {
  try {
    return { line, value: JSON.parse(source) };
  } catch (error) {
    return { line, fault: (error as Error).message };
  }
}

/** An export may leave out of an object what the comment has not, so all of them are looked at. */
function columnsOf(values: Iterable<Value>): string[] {
  const columns = new Set<string>();
  for (const { value } of values)
    if (isObject(value)) for (const name of Object.keys(value)) columns.add(name);
  if (columns.size === 0) throw new InputError('It is neither JSON Lines nor a JSON array of objects.');
  return [...columns];
}

async function* rowsOf(values: Iterable<Value>, path: string): AsyncGenerator<Row | Problem> {
  for (const { line, value, fault } of values) {
    if (fault !== undefined) yield rowProblem(path, line, `The line is not well-formed JSON: ${fault}.`);
    else if (isObject(value)) yield { line, cells: cellsOf(value) };
    else yield rowProblem(path, line, 'It is no JSON object.');
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellsOf(value: object): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [column, cell] of Object.entries(value)) {
    if (typeof cell === 'string' ? cell !== '' : typeof cell === 'number' || typeof cell === 'boolean') {
      cells.set(column, String(cell));
    }
  }
  return cells;
}
