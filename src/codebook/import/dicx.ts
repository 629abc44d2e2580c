import { parse } from 'csv-parse/sync';
import { type Category, type Dictionary, EntryList, type Note } from './dictionary.ts';
import { entryPattern } from './entry-pattern.ts';

const KIND = 'LIWC-22 dictionary';

/** Whether a text is a dictionary as LIWC-22 writes them (`.dicx`): a table with a column `DicTerm`. */
export const looksLikeDicx = (text: string): boolean => /^\uFEFF?"?DicTerm"?\s*[,;\t]/i.test(text);

/**
 * Reads a LIWC-22 dictionary (`.dicx`): a row an entry, a column a category, and an X (or a weight) where the entry
 * belongs to the category.
 */
export function readDicx(text: string): Dictionary {
  const notes: Note[] = [];
  const rows = parse(text, {
    bom: true,
    delimiter: /^[^\n]*\t/.test(text) ? '\t' : /^[^\n]*;/.test(text) ? ';' : ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const [, ...titles] = rows[0]?.record ?? [];
  const lists = titles.map(() => new EntryList());
  let weighted: number | undefined;
  for (const { record, info } of rows.slice(1)) {
    const [term = '', ...cells] = record;
    const pattern = entryPattern(term);
    const belongs = cells.flatMap((cell, column) => (/^\s*0?\s*$/.test(cell) ? [] : [column]));
    if (pattern === undefined || belongs.length === 0) {
      notes.push({ line: info.lines, message: `left out "${term}": no category stands beside it` });
      continue;
    }
    for (const column of belongs) {
      if (Number(cells[column]) > 0) weighted ??= info.lines;
      const before = lists[column]?.add(pattern, info.lines);
      if (before === undefined) continue;
      notes.push({
        line: info.lines,
        message: `"${term}" stands in "${titles[column]}" already, since line ${before}`,
      });
    }
  }
  if (weighted !== undefined)
    notes.push({ line: weighted, message: 'weights are left out: an entry belongs to a category or not' });
  const categories = titles.map(
    (title, column): Category => ({ path: [title.trim()], entries: lists[column]?.all() ?? [] }),
  );
  return { kind: KIND, categories: categories.filter(({ path }) => path[0] !== ''), notes };
}
