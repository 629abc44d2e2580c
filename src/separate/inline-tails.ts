import { isControlRow } from './cues/controls.ts';
import { cutRow, type Row } from './rows.ts';

/** What follows the last sentence of a row, beginning with a capital or with a sign. */
const TAIL = /[.!?…؟]["”’»)]*\s+((?=[\p{Lu}\p{Lo}[(|#])[^.!?…؟]{3,40})$/u;
/** Characters at the end of a row among which a tail is looked for. */
const REACH = 60;
/** Fewer rows may end alike by chance. */
const FEWEST = 3;

/** Cuts rows in two where the words of a comment and its buttons share a line, as the cells of a table do. */
export function splitInlineTails(text: string, rows: readonly Row[]): Row[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const tail = row.words < 3 ? undefined : TAIL.exec(endOf(text, row))?.[1];
    if (tail !== undefined) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  }
  const tails = [...counts].filter(([tail, count]) => count >= FEWEST && isControlRow(tail));
  if (tails.length === 0) return [...rows];
  const split: Row[] = [];
  for (const row of rows) {
    const index = split.length;
    const end = endOf(text, row);
    const tail = tails.find(
      ([ending]) => end.endsWith(ending) && /\s$/u.test(end.slice(0, -ending.length)),
    )?.[0];
    const from = row.end - (tail?.length ?? 0);
    const words = text.slice(row.contentStart, from).trimEnd().length;
    if (tail === undefined || words === 0) {
      split.push(index === row.index ? row : { ...row, index });
      continue;
    }
    const { start, marker, blanksBefore } = row;
    split.push({
      ...cutRow(text, row, row.contentStart, row.contentStart + words, index),
      start,
      marker,
      blanksBefore,
    });
    split.push(cutRow(text, row, from, row.end, index + 1));
  }
  return split;
}

const endOf = (text: string, row: Row): string =>
  text.slice(Math.max(row.contentStart, row.end - REACH), row.end);
