import { cellWidth, fitted, isolated, printable, widestOf } from '../text/terminal.ts';

/** A column of a table on a terminal. Numbers stand below each other by their ends. */
export interface TextColumn {
  readonly name: string;
  readonly isNumber: boolean;
}

/** What is longer is cut, so that one long word does not push the figures off the screen. */
const WIDEST = 32;

/** A table as a terminal shows it: columns by their cells, with nothing in them that could steer it. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) =>
    row.map((cell) => fitted(printable(cell), WIDEST, 'start')),
  );
  const widths = columns.map((_, at) => widestOf(lines.map((line) => line[at] ?? '')));
  return lines
    .map((line) =>
      columns
        .map(({ isNumber }, at) => {
          const cell = line[at] ?? '';
          const padding = ' '.repeat((widths[at] ?? 0) - cellWidth(cell));
          return isNumber ? padding + isolated(cell) : isolated(cell) + padding;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
