import { csv } from '../csv.ts';
import type { ReportFile } from '../report-file.ts';
import { makeTable, type Table } from '../table.ts';
import { workbook } from '../workbook/workbook.ts';
import { codebookTable } from './codebook-table.ts';
import { codingSheetTable, type SheetCode, type SheetUnit } from './coding-sheet-table.ts';

/**
 * A coding sheet to be filled in by hand: a workbook with drop-downs of each code's values, the codebook on a sheet of
 * its own and a word on how to code; and its first sheet as CSV. Neither shows what the program made of the comments.
 *
 * @param coder whose sheet it is, by whom its files are named; null for a sheet that is copied for each coder
 */
export function codingSheet(
  units: readonly SheetUnit[],
  codes: readonly SheetCode[],
  coder: string | null = null,
): ReportFile[] {
  const sheet = codingSheetTable(units, codes, coder);
  const name = coder ?? 'coding-sheet';
  return [
    {
      path: `${name}.xlsx`,
      content: Buffer.concat([...workbook([sheet, codebookTable(codes), HOW_TO])]),
    },
    { path: `${name}.csv`, content: csv(sheet) },
  ];
}

const HOW_TO: Table = makeTable<string>(
  'how_to_code',
  'one piece of advice.',
  [{ name: 'how_to_code', meaning: 'Advice.', type: 'text', width: 110, value: (advice) => advice }],
  () => [
    'Read the sheet codebook before you begin, and look things up there while you code.',
    'Code every comment by itself, in the order of the sheet, from its own words and what it answers.',
    'Give each code a value, none included: an empty cell is a comment that you have not coded, and counts for nothing.',
    'Where several values of one code apply, and the codebook allows it, type them joined by |, such as a|b.',
    'Do not talk to the other coders about comments, and do not look at the results of the program, before all are done.',
    'Write down in note what made a comment hard to code. You will want it when you settle disagreements.',
    'Save the file under your own name, such as anna.xlsx or anna.csv. Leave the column comment_id as it is.',
  ],
);
