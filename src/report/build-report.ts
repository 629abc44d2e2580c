import { createHash } from 'node:crypto';
import type { Codebook } from '../codebook/codebook.ts';
import type { MeasuredCorpus } from '../model/measures.ts';
import { drawCharts } from './charts/draw-charts.ts';
import { tablesOf } from './columns.ts';
import type { HtmlAssets } from './html/html-assets.ts';
import { OUTPUTS } from './outputs.ts';
import type { ReportFile } from './report-file.ts';
import type { Format, ReportOptions } from './report-options.ts';
import type { RunRecord } from './run-record.ts';

/**
 * Makes every file of the report that was asked for, in the order of their importance to a reader. Nothing is
 * written to disk.
 *
 * The result depends on nothing but the arguments: no clock, no machine, no order of anything but the input.
 */
export async function buildReport(
  measured: MeasuredCorpus,
  codebook: Codebook,
  run: RunRecord,
  options: ReportOptions,
  assets: HtmlAssets,
): Promise<ReportFile[]> {
  const tables = tablesOf(measured, codebook);
  const outputs = OUTPUTS.filter(({ formats }) => formats.some((format) => options.formats.includes(format)));
  const charts = options.formats.some(showsCharts) ? await drawCharts(measured, codebook) : [];
  const listings = outputs.flatMap(({ listing }) => listing(tables));
  const context = { measured, codebook, run, options, tables, charts, listings, assets };
  const files = outputs.flatMap(({ make }) => make(context));
  return [...files, runFile(run, files)];
}

const showsCharts = (format: Format): boolean => format === 'charts' || format === 'html';

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
