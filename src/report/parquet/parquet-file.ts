import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { visible } from '../../text/visible.ts';
import type { Cell, ColumnType, TableHead } from '../table.ts';

/** A group of rows is written when it has so many rows, or so many characters of text: memory holds no more. */
const [MOST_ROWS, MOST_TEXT] = [16_384, 4_000_000];

/** What a column is to Parquet. Every cell may be empty but those of a list, which then has no values. */
const LEAF: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  id: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  // Some dates have a time and some a zone, which no type of date allows for.
  date: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A table as a Parquet file, which is given away piece by piece. */
export class ParquetFile {
  readonly #head: TableHead['columns'];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  /** The cells that wait to be written, by column. */
  readonly #columns: Cell[][];
  #text = 0;

  /** @param by the program that writes it */
  constructor({ columns }: TableHead, by: { readonly name: string; readonly version: string }) {
    this.#head = columns;
    this.#columns = columns.map(() => []);
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      createdBy: `${by.name} version ${by.version}`,
    });
  }

  /** Adds rows, and gives away the bytes that are done, which may be none. */
  add(rows: Iterable<readonly Cell[]>): Uint8Array {
    for (const row of rows) {
      for (const [at, { type }] of this.#head.entries()) {
        this.#columns[at]?.push(this.#plain(row[at] ?? (type === 'list' ? [] : null)));
      }
      if ((this.#columns[0]?.length ?? 0) >= MOST_ROWS || this.#text >= MOST_TEXT) this.#writeGroup();
    }
    return this.#done();
  }

  /** The rest of the file. */
  end(): Uint8Array {
    this.#writeGroup();
    this.#writer.finish();
    return this.#done();
  }

  #plain(cell: Cell): Cell {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
    if (cell === null || typeof cell === 'boolean') return cell;
    const text = typeof cell === 'string' ? visible(cell) : cell.map(visible);
    this.#text += typeof text === 'string' ? text.length : text.reduce((sum, { length }) => sum + length, 0);
    return text;
  }

  #writeGroup(): void {
    const cells = this.#columns.map((column) => column.splice(0));
    this.#text = 0;
    if ((cells[0]?.length ?? 0) === 0) return;
    this.#writer.write({
      columnData: this.#head.map(({ name }, at) => ({ name, data: cells[at] ?? [], offsetIndex: false })),
      rowGroupSize: MOST_ROWS,
    });
  }

  #done(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}

/** A column as the schema of a file has it; a list is a list of texts. */
function elementsOf({ name, type }: TableHead['columns'][number]): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...LEAF[type] }];
  return [
    { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...LEAF.list },
  ];
}
