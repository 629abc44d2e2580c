import { createHash } from 'node:crypto';
import type { Codebook } from '../codebook/codebook.ts';
import type { MeasuredCorpus, Measures } from '../model/measures.ts';
import type { Chart } from './charts/chart.ts';
import { targetsByAttitude } from './charts/targets-by-attitude.ts';
import { themeByTarget } from './charts/theme-by-target.ts';
import { themesByPage } from './charts/themes-by-page.ts';
import { tablesOf } from './columns.ts';
import { columnsGuide } from './columns-guide.ts';
import { pagePath } from './context.ts';
import { csv } from './csv.ts';
import { pageReport } from './page/page-report.ts';
import type { ReportFile } from './report-file.ts';
import type { RunRecord } from './run-record.ts';
import { summary } from './summary/summary.ts';

export interface ReportOptions {
  /** Whether CSV files begin with a byte order mark. */
  readonly bom: boolean;
}

/**
 * Makes every file of the report, in the order of their importance to a reader. Nothing is written to disk.
 *
 * The result depends on nothing but the arguments: no clock, no machine, no order of anything but the input.
 */
export async function buildReport(
  measured: MeasuredCorpus,
  codebook: Codebook,
  run: RunRecord,
  options: ReportOptions,
): Promise<ReportFile[]> {
  const { corpus, pageMeasures } = measured;
  const tables = tablesOf(corpus, codebook);
  const charts = await drawCharts(measured, codebook);
  const files: ReportFile[] = [
    { path: 'summary.md', content: summary({ measured, codebook, run }, charts) },
    ...corpus.pages.map((page, at) => ({
      path: pagePath(page.page.pageId),
      content: pageReport(page, pageMeasures[at] as Measures, corpus.reprints),
    })),
    ...tables.map((table) => ({ path: `${table.name}.csv`, content: csv(table, options) })),
    { path: 'COLUMNS.md', content: columnsGuide(tables, options) },
    ...charts.map(({ path, svg }) => ({ path, content: svg })),
  ];
  return [...files, runFile(run, files)];
}

async function drawCharts(measured: MeasuredCorpus, codebook: Codebook): Promise<Chart[]> {
  const charts = [
    await themesByPage(measured),
    await targetsByAttitude(measured),
    await themeByTarget(measured, codebook),
  ];
  return charts.filter((chart) => chart !== null);
}

/** run.json: the record of the run, and the hash of every other file, by which a later run knows what is its own. */
const runFile = (run: RunRecord, files: readonly ReportFile[]): ReportFile => ({
  path: 'run.json',
  content: `${JSON.stringify(
    { ...run, files: files.map(({ path, content }) => ({ path, sha256: sha256(content) })) },
    null,
    2,
  )}\n`,
});

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
