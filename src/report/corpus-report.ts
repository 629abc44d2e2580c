import type { Codebook } from '../codebook/codebook.ts';
import type { CorpusMeasures, MeasuredPage } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { Spool } from '../model/spool.ts';
import { drawCharts } from './charts/draw-charts.ts';
import { tablesOf } from './columns.ts';
import { type FileEntry, FileLedger } from './file-ledger.ts';
import type { HtmlAssets } from './html/html-assets.ts';
import { OUTPUTS } from './outputs.ts';
import type { ReportPiece } from './report-file.ts';
import type { Format, ReportOptions } from './report-options.ts';
import { type RunRecord, runJson } from './run-record.ts';

/**
 * Makes the files of a report that was asked for, in pieces: those of each page when it comes, the rest at the end.
 * Nothing is written to disk, and memory holds no more than a page; what is needed again is set aside.
 *
 * The files depend on nothing but the arguments: no clock, no machine, no order of anything but the input.
 */
export class CorpusReport {
  readonly #run: RunRecord;
  readonly #inputs: Spool<FileEntry>;
  readonly #problems: Spool<Problem>;
  readonly #outputs;
  readonly #listings;
  readonly #of;

  constructor(
    codebook: Codebook,
    run: RunRecord,
    options: ReportOptions,
    assets: HtmlAssets,
    scratch: MakeScratch,
  ) {
    this.#run = run;
    this.#inputs = new Spool(scratch);
    this.#problems = new Spool(scratch);
    this.#of = { codebook, run, options, assets, tables: tablesOf(codebook), scratch };
    const chosen = OUTPUTS.filter(({ formats }) => formats.some((each) => options.formats.includes(each)));
    this.#listings = chosen.flatMap(({ listing }) => listing(this.#of.tables));
    this.#outputs = chosen.map((output) => ({
      ...output.open(this.#of),
      files: new FileLedger(scratch),
    }));
  }

  /** The pieces that come before all pages. */
  *begin(): Generator<ReportPiece> {
    for (const { begin, files } of this.#outputs) if (begin) yield* files.pass(begin());
  }

  /** The pieces of the next page in input order. */
  *addPage(page: MeasuredPage): Generator<ReportPiece> {
    const { path, sha256 } = page.coded.page;
    this.#inputs.push({ path, sha256 });
    for (const output of this.#outputs) if (output.page) yield* output.files.pass(output.page(page));
  }

  /** Takes note of an input that was not used. */
  addProblem({ path, status, reason }: Problem): void {
    this.#problems.push({ path, status, reason });
  }

  /** The pieces that come when all pages are done; run.json is the last. */
  async *end(measures: CorpusMeasures): AsyncGenerator<ReportPiece> {
    const { codebook, options } = this.#of;
    const charts = options.formats.some(showsCharts) ? await drawCharts(measures, codebook) : [];
    const context = { ...this.#of, measures, problems: this.#problems, charts, listings: this.#listings };
    for (const { end, files } of this.#outputs) if (end) yield* files.pass(end(context));
    for (const content of runJson(this.#run, this.#inputs, this.#files())) {
      yield { path: 'run.json', content };
    }
  }

  /** Every file but run.json with its hash, by which a later run knows what is its own. */
  *#files(): Generator<FileEntry> {
    for (const { files } of this.#outputs) yield* files.entries();
  }
}

const showsCharts = (format: Format): boolean => format === 'charts' || format === 'html';
