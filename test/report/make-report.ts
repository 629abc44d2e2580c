import type { Codebook } from '../../src/codebook/codebook.ts';
import { CorpusMeasuring } from '../../src/measure/measure-corpus.ts';
import type { CorpusMeasures, MeasuredPage } from '../../src/model/measures.ts';
import { readHtmlAssets } from '../../src/read/read-html-assets.ts';
import { CorpusReport } from '../../src/report/corpus-report.ts';
import { corpusTables } from '../../src/report/corpus-tables.ts';
import type { ReportFile } from '../../src/report/report-file.ts';
import type { ReportOptions } from '../../src/report/report-options.ts';
import { runRecord } from '../../src/report/run-record.ts';
import type { Table } from '../../src/report/table.ts';
import { memoryScratch } from '../../src/scratch/scratch.ts';
import type { Corpus } from './corpus.ts';

const assets = await readHtmlAssets();

/** A corpus with its measures, as the pipeline takes them page by page. */
export function measured(
  { pages, problems, reprints }: Corpus,
  codebook: Pick<Codebook, 'codes'>,
): { readonly pages: MeasuredPage[]; readonly measures: CorpusMeasures } {
  const measuring = new CorpusMeasuring(codebook, memoryScratch);
  for (const problem of problems) measuring.addProblem(problem);
  const done = pages.map((page) => {
    const here = page.articles.map(({ articleId }) => articleId);
    return measuring.addPage(page, new Map([...reprints].filter(([copy]) => here.includes(copy))));
  });
  return { pages: done, measures: measuring.result() };
}

/** The tables of a corpus with all their rows. */
export function wholeTables(corpus: Corpus, codebook: Pick<Codebook, 'codes'>): Table[] {
  const { pages, measures } = measured(corpus, codebook);
  return corpusTables(codebook).map((table) => ({
    ...table,
    rows: () => [
      ...pages.flatMap((page) => [...table.ofPage(page)]),
      ...table.atEnd({ measures, problems: corpus.problems }),
    ],
  }));
}

/** Every file of the report, whole, in the order of run.json, which is the last. */
export async function buildReport(
  corpus: Corpus,
  codebook: Codebook,
  options: ReportOptions,
  recorded: Parameters<typeof runRecord>[1] = {},
): Promise<ReportFile[]> {
  const { pages, measures } = measured(corpus, codebook);
  const record = runRecord(codebook, recorded, '0.0.0');
  const report = new CorpusReport(codebook, record, options, assets, memoryScratch);
  const files = new Map<string, (string | Uint8Array)[]>();
  const put = ({ path, content }: ReportFile) => files.set(path, [...(files.get(path) ?? []), content]);
  for (const piece of report.begin()) put(piece);
  for (const problem of corpus.problems) report.addProblem(problem);
  for (const page of pages) for (const piece of report.addPage(page)) put(piece);
  for await (const piece of report.end(measures)) put(piece);
  const run = JSON.parse(files.get('run.json')?.join('') ?? '') as { files: { path: string }[] };
  return [...run.files.map(({ path }) => path), 'run.json'].map((path) => ({
    path,
    content: together(files.get(path) ?? []),
  }));
}

const together = (pieces: readonly (string | Uint8Array)[]): string | Uint8Array =>
  pieces.every((piece) => typeof piece === 'string')
    ? pieces.join('')
    : Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
