/** One text of lines, each a key, a tab and a value, sorted by key: it is read in no time, whatever it holds. */
export type SortedLines = string;

/** The entries as such a text; their keys and values have neither tabs nor ends of lines. */
export const sortedLines = (entries: readonly (readonly [string, string])[]): SortedLines =>
  entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}\t${value}\n`)
    .join('');

/** The value of a key, found by halving; undefined where no line is of that key. */
export function valueIn(lines: SortedLines, key: string): string | undefined {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const start = lines.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    const end = lines.indexOf('\n', tab);
    const found = lines.slice(start, tab);
    if (found === key) return lines.slice(tab + 1, end);
    if (found < key) from = end + 1;
    else to = start;
  }
  return undefined;
}
