import { cellWidth, fitted, isolated, printable, widestOf } from '../text/terminal.ts';

/** What is longer is cut, so that one long word does not push the figures off the screen. */
const WIDEST = 32;

/**
 * A table on a terminal. Its first column holds names, which stand below each other by their beginnings; all others hold
 * figures, which do so by their ends. Nothing in it can steer the terminal.
 */
export function figureTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map((cell) => fitted(printable(cell), WIDEST, 'start')));
  const widths = headings.map((_, at) => widestOf(lines.map((line) => line[at] ?? '')));
  return lines
    .map((line) =>
      widths
        .map((width, at) => {
          const cell = line[at] ?? '';
          const padding = ' '.repeat(width - cellWidth(cell));
          return at === 0 ? isolated(cell) + padding : padding + isolated(cell);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
