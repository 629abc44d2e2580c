import { InputError } from '../../errors.ts';
import { fileError, LARGEST } from '../bytes/read-bytes.ts';
import type { CollectedRows } from '../collect-rows.ts';
import type { Row } from '../exports/table.ts';
import { openText } from '../exports/text-file.ts';

/**
 * Reads JSON Lines, one object a line. What is no text stands in its cell as JSON.
 *
 * @throws InputError that names the file, and the line that is no object
 */
export async function jsonLines(file: string): Promise<CollectedRows> {
  const rows: Row[] = [];
  for (const [at, line] of (await wholeText(file)).split('\n').entries()) {
    if (line.trim() !== '') rows.push({ line: at + 1, cells: cellsOf(line, `${file}:${at + 1}`) });
  }
  return { columns: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows };
}

async function wholeText(file: string): Promise<string> {
  try {
    const pieces: string[] = [];
    for await (const piece of (await openText(file, LARGEST.export)).pieces()) pieces.push(piece);
    return pieces.join('').replace(/^\uFEFF/, '');
  } catch (error) {
    throw fileError(file, error);
  }
}

function cellsOf(line: string, place: string): Map<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${place}: not JSON (${(cause as Error).message})`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`${place}: not a JSON object`);
  }
  const cells = new Map<string, string>();
  for (const [name, cell] of Object.entries(value)) {
    if (cell !== null && cell !== undefined) {
      cells.set(name, typeof cell === 'string' ? cell : JSON.stringify(cell));
    }
  }
  return cells;
}
