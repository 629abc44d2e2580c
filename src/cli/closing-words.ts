import type { CorpusMeasures } from '../model/measures.ts';
import { FORMATS, type Format } from '../report/report-options.ts';
import { count } from './count.ts';

/** What a person opens of each format, and what for; the first of them that was written is to be opened first. */
const TO_OPEN: readonly (readonly [format: Format, file: string, what: string])[] = [
  ['html', 'report.html', 'the summary, and every comment to filter and read, in a browser'],
  ['md', 'summary.md', 'the summary as text, with a report for each page beside it'],
  ['xlsx', 'comments.xlsx', 'every table in one workbook, and what the columns mean'],
  ['csv', 'comments.csv', 'the same tables one by one; COLUMNS.md says what their columns mean'],
  ['parquet', 'comments.parquet', 'the same tables for R, Python and DuckDB'],
  ['charts', 'charts/', 'the charts, to put into a paper'],
];

/** What is said when a report is written: what was counted, what lies where, what to open first, and what comes next. */
export function closingWords(
  { pages, comments }: Pick<CorpusMeasures['counts'], 'pages' | 'comments'>,
  out: string,
  formats: readonly string[] = FORMATS,
): string {
  const files = TO_OPEN.filter(([format]) => formats.includes(format));
  const width = 2 + Math.max(...files.map(([, file]) => file.length));
  return [
    `${count(pages, 'page')}, ${count(comments, 'comment')}. The report is in ${out}:`,
    ...files.map(
      ([, file, what], at) => `  ${file.padEnd(width)}${at === 0 ? 'open this first: ' : ''}${what}`,
    ),
    `Before you publish a figure, code a sample by hand: btl sample ${out} -n 200 --by theme`,
  ].join('\n');
}
