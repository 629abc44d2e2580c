import type { NamedComment } from '../model/finished-page.ts';
import type { Duplicate, MeasuredPage } from '../model/measures.ts';
import type { RepeatsByRow } from './context.ts';
import type { Cell, CorpusTable } from './table.ts';
import { COMMENTS, DUPLICATE_OF } from './tables/comments-table.ts';

/** The rows that a page adds to tables, as lines: the place of the table among them, and the cells as JSON. */
export function* keptRows(tables: readonly CorpusTable[], page: MeasuredPage): Generator<string> {
  for (const [at, table] of tables.entries()) {
    for (const cells of table.ofPage(page)) yield `${at}${JSON.stringify(cells)}`;
  }
}

/** A row of a table, its cells as JSON. */
interface KeptRow {
  readonly table: CorpusTable;
  readonly json: string;
}

/** Reads such lines back into rows, and fills in which comments repeat others. */
export function* rowsOfLines(
  tables: readonly CorpusTable[],
  lines: Iterable<string>,
  repeats: RepeatsByRow,
): Generator<KeptRow> {
  let comments = 0;
  for (const line of lines) {
    const begin = line.indexOf('[');
    const table = tables[Number(line.slice(0, begin))] as CorpusTable;
    const json = line.slice(begin);
    if (repeats.size === 0 || table.name !== COMMENTS) yield { table, json };
    else {
      const duplicate = repeats.get(comments++);
      yield { table, json: duplicate === undefined ? json : withDuplicate(table, json, duplicate) };
    }
  }
}

function withDuplicate(
  { columns }: CorpusTable,
  json: string,
  { original, kind }: Duplicate<NamedComment>,
): string {
  const cells = JSON.parse(json) as Cell[];
  cells.splice(
    columns.findIndex(({ name }) => name === DUPLICATE_OF),
    2,
    original.commentId,
    kind,
  );
  return JSON.stringify(cells);
}
