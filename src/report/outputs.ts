import type { FilePiece } from '../model/file-piece.ts';
import { jsonText } from '../text/json-text.ts';
import { styled } from './charts/draw.ts';
import { codebookJson } from './codebook-json.ts';
import { columnsGuide } from './columns-guide.ts';
import { type OpenOutput, pagePath, type ReportContext, type ReportStart } from './context.ts';
import { dataPackage } from './data-package/data-package.ts';
import { reportHtml } from './html/report-html.ts';
import { pageReport } from './page/page-report.ts';
import { parquetPath, parquetTables } from './parquet/parquet-tables.ts';
import { type Listing, whole } from './report-file.ts';
import type { Format } from './report-options.ts';
import { summary } from './summary/summary.ts';
import type { TableHead } from './table.ts';
import { csvTables } from './tables/csv-tables.ts';
import { reportWorkbook } from './workbook/report-workbook.ts';

/** One kind of file in the report folder. */
export interface Output {
  /** The formats that bring it along; any one of them is enough. */
  readonly formats: readonly Format[];
  readonly listing: (tables: readonly TableHead[]) => readonly Listing[];
  readonly open: (start: ReportStart) => OpenOutput;
}

/** An output whose files are made when all pages are done. */
const atEnd = (end: (context: ReportContext) => Iterable<FilePiece>): Pick<Output, 'open'> => ({
  open: () => ({ end }),
});

/** Every file of the report but run.json, in the order of their importance to a reader. A new one is one entry. */
export const OUTPUTS: readonly Output[] = [
  {
    formats: ['md'],
    listing: () => [],
    ...atEnd((context) => [whole('summary.md', summary(context))]),
  },
  {
    formats: ['md'],
    listing: () => [
      ['pages/', 'one report for each page, with every comment, its labels and their evidence.'],
    ],
    open: () => ({ page: (page) => [whole(pagePath(page.coded.page.pageId), pageReport(page))] }),
  },
  {
    formats: ['html'],
    listing: () => [
      [
        'report.html',
        'the summary and all comments in a browser, to filter, sort and read with their evidence.',
      ],
    ],
    open: reportHtml,
  },
  {
    formats: ['xlsx'],
    listing: () => [
      ['comments.xlsx', 'all tables in one workbook, a sheet each, and what their columns mean.'],
    ],
    open: reportWorkbook,
  },
  {
    formats: ['csv'],
    listing: (tables) => tables.map(({ name, about }) => [`${name}.csv`, `each row is ${about}`]),
    open: csvTables,
  },
  {
    formats: ['parquet'],
    listing: (tables) => tables.map((table) => [parquetPath(table), `each row is ${table.about}`]),
    open: parquetTables,
  },
  {
    formats: ['csv', 'parquet'],
    listing: () => [
      [
        'datapackage.json',
        'the columns and keys of the CSV files for programs that read Frictionless data packages.',
      ],
    ],
    ...atEnd(({ codebook, tables, options }) => [
      whole('datapackage.json', dataPackage(codebook.title, tables, options)),
    ]),
  },
  {
    formats: ['csv', 'parquet'],
    listing: () => [['codebook.json', 'what the codes and their values mean, as coding sheets show it.']],
    ...atEnd(({ codebook }) => [whole('codebook.json', codebookJson(codebook))]),
  },
  {
    formats: ['csv', 'xlsx', 'parquet'],
    listing: () => [
      ['COLUMNS.md', 'what every column means, and how texts were made safe for spreadsheets.'],
    ],
    ...atEnd(({ tables, options }) => [whole('COLUMNS.md', columnsGuide(tables, options))]),
  },
  {
    formats: ['charts'],
    listing: () => [],
    ...atEnd(({ charts }) =>
      charts.flatMap((chart) => [
        whole(chart.path, chart.svg),
        whole(chart.path.replace(/svg$/, 'vl.json'), `${jsonText(styled(chart), 2)}\n`),
      ]),
    ),
  },
];
