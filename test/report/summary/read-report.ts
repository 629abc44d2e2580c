import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a table, by column. */
export type Row = Readonly<Record<string, string>>;

/** A table of the report, read as a script would read it. */
export const readTable = (folder: string, name: string): Row[] =>
  parse(readFileSync(path.join(folder, `${name}.csv`)), { bom: true, columns: true }) as Row[];

/** The sections of the summary by their headings, without words of pages: quotations, code, links and pictures. */
export function readSections(folder: string): Map<string, string> {
  const text = readFileSync(path.join(folder, 'summary.md'), 'utf8')
    .replace(/^>.*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/“[^”]*”/g, '')
    .replace(/(`+)[^`]*\1/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return new Map(
    text.split(/^## /m).map((section, at) => {
      const [title = '', ...lines] = section.split('\n');
      return [at === 0 ? 'title' : title, at === 0 ? section : lines.join('\n')];
    }),
  );
}

/** The cells of the tables in a section, row by row, the headings too. */
export const cellsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );

/** The words of a section outside of its tables. */
export const proseOf = (section: string): string =>
  section
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .join('\n');
