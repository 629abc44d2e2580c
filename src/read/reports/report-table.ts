import path from 'node:path';
import { InputError, UsageError } from '../../errors.ts';
import type { Separator } from '../../model/csv-dialect.ts';
import { groupBy } from '../../model/group-by.ts';
import { originalText } from '../../text/spreadsheet-text.ts';
import { collectRows } from '../collect-rows.ts';
import { readJson, reportRun } from './report-files.ts';

/** A row whose texts are again what they were before they were made safe for spreadsheets. */
export interface Cells {
  readonly get: (column: string) => string | null;
  readonly need: (column: string) => string;
  readonly number: (column: string) => number;
  readonly oneOf: <Word extends string>(column: string, words: readonly Word[]) => Word;
}

/** Reads a table of a report by its name, such as `comments.csv`. */
export type TableReader = (name: string) => Promise<Cells[]>;

/**
 * A reader of the tables in a report folder. It throws an InputError where a table cannot be read, or where a cell that
 * is needed is empty or makes no sense.
 *
 * @throws UsageError where the folder holds no report
 */
export async function tablesIn(folder: string): Promise<TableReader> {
  const run = reportRun.safeParse(await readJson(path.join(folder, 'run.json')));
  if (!run.success)
    throw new UsageError(`${folder} holds no report; give the folder that btl run has written`);
  const { separator } = run.data.options;
  return (name) => tableCells(path.join(folder, name), separator);
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
    const oneOf = <Word extends string>(column: string, words: readonly Word[]): Word => {
      const word = words.find((each) => each === need(column));
      if (word !== undefined) return word;
      throw new InputError(`${file}:${line}: ${column}: "${need(column)}" is none of ${words.join(', ')}`);
    };
    return { get, need, number, oneOf };
  });
}

/** The rows of each id, in their order; those without one stand under null. */
export const rowsBy = (rows: readonly Cells[], column: string): Map<string | null, Cells[]> =>
  groupBy(rows, (row) => row.get(column));
