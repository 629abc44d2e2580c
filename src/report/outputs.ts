import { styled } from './charts/draw.ts';
import { codebookJson } from './codebook-json.ts';
import { columnsGuide } from './columns-guide.ts';
import { pagePath, type ReportContext } from './context.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package/data-package.ts';
import { reportHtml } from './html/report-html.ts';
import { pageReport } from './page/page-report.ts';
import type { Listing, ReportFile } from './report-file.ts';
import type { Format } from './report-options.ts';
import { summary } from './summary/summary.ts';
import type { Table } from './table.ts';
import { reportWorkbook } from './workbook/report-workbook.ts';

/** One kind of file in the report folder. */
export interface Output {
  /** The formats that bring it along; any one of them is enough. */
  readonly formats: readonly Format[];
  readonly listing: (tables: readonly Table[]) => readonly Listing[];
  readonly make: (context: ReportContext) => ReportFile[];
}

/** Every file of the report but run.json, in the order of their importance to a reader. A new one is one entry. */
export const OUTPUTS: readonly Output[] = [
  {
    formats: ['md'],
    listing: () => [],
    make: (context) => [{ path: 'summary.md', content: summary(context) }],
  },
  {
    formats: ['md'],
    listing: () => [
      ['pages/', 'one report for each page, with every comment, its labels and their evidence.'],
    ],
    make: ({ measured: { corpus, pageMeasures } }) =>
      corpus.pages.flatMap((page, at) => {
        const measures = pageMeasures[at];
        return measures === undefined
          ? []
          : [{ path: pagePath(page.page.pageId), content: pageReport(page, measures, corpus.reprints) }];
      }),
  },
  {
    formats: ['html'],
    listing: () => [
      [
        'report.html',
        'the summary and all comments in a browser, to filter, sort and read with their evidence.',
      ],
    ],
    make: (context) => [{ path: 'report.html', content: reportHtml(context) }],
  },
  {
    formats: ['xlsx'],
    listing: () => [
      ['comments.xlsx', 'all tables in one workbook, a sheet each, and what their columns mean.'],
    ],
    make: (context) => [{ path: 'comments.xlsx', content: reportWorkbook(context.tables) }],
  },
  {
    formats: ['csv'],
    listing: (tables) => tables.map(({ name, about }) => [`${name}.csv`, `each row is ${about}`]),
    make: ({ tables, options }) =>
      tables.map((table) => ({ path: `${table.name}.csv`, content: csv(table, options.csv) })),
  },
  {
    formats: ['csv'],
    listing: () => [
      [
        'datapackage.json',
        'the columns and keys of the CSV files for programs that read Frictionless data packages.',
      ],
    ],
    make: ({ codebook, tables, options }) => [
      { path: 'datapackage.json', content: dataPackage(codebook.title, tables, options.csv) },
    ],
  },
  {
    formats: ['csv'],
    listing: () => [['codebook.json', 'what the codes and their values mean, as coding sheets show it.']],
    make: ({ codebook }) => [{ path: 'codebook.json', content: codebookJson(codebook) }],
  },
  {
    formats: ['csv', 'xlsx'],
    listing: () => [
      ['COLUMNS.md', 'what every column means, and how texts were made safe for spreadsheets.'],
    ],
    make: ({ tables, options }) => [{ path: 'COLUMNS.md', content: columnsGuide(tables, options.csv) }],
  },
  {
    formats: ['charts'],
    listing: () => [],
    make: ({ charts }) =>
      charts.flatMap((chart) => [
        { path: chart.path, content: chart.svg },
        {
          path: chart.path.replace(/svg$/, 'vl.json'),
          content: `${JSON.stringify(styled(chart), null, 2)}\n`,
        },
      ]),
  },
];
