import { LONGEST_CELL } from '../../text/spreadsheet-text.ts';
import { makeTable, type Table } from '../table.ts';

interface LongCell {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The texts of a workbook that no cell can hold whole, each with where it belongs. */
export class LongCells {
  readonly #cells: LongCell[] = [];

  /** The text itself where a cell can hold it; else its beginning with a note that says where the rest is. */
  fit(cell: LongCell): string {
    if (cell.text.length <= LONGEST_CELL) return cell.text;
    this.#cells.push(cell);
    const note = `… [${cell.text.length} characters, more than a cell holds: whole in the sheet long_cells]`;
    return `${cell.text.slice(0, breakBefore(cell.text, LONGEST_CELL - note.length))}${note}`;
  }

  /** The long texts whole, in parts that fit; null where there are none. */
  table(): Table | null {
    if (this.#cells.length === 0) return null;
    return makeTable(
      'long_cells',
      'one part of a text that is too long for a cell; the parts, put together, are the text.',
      [
        {
          name: 'sheet',
          meaning: 'The sheet to which the text belongs.',
          type: 'text',
          value: ({ sheet }) => sheet,
        },
        {
          name: 'row',
          meaning: 'First cell of the row to which it belongs.',
          type: 'text',
          value: ({ row }) => row,
        },
        {
          name: 'column',
          meaning: 'The column to which it belongs.',
          type: 'text',
          value: ({ column }) => column,
        },
        {
          name: 'part',
          meaning: 'Place of the part in the text, from 1.',
          type: 'integer',
          value: ({ part }) => part,
        },
        { name: 'text', meaning: 'The part.', type: 'text', value: ({ text }) => text },
      ],
      () =>
        this.#cells.flatMap((cell) =>
          partsOf(cell.text).map((text, at) => ({ ...cell, text, part: at + 1 })),
        ),
    );
  }
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = breakBefore(text, start + LONGEST_CELL);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The last place, not after `end`, at which no character and no line end is broken in two. */
function breakBefore(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(end - 1, end + 1)) ? end - 1 : end;
}
