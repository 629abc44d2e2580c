import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import type { FilePiece } from '../model/file-piece.ts';
import type { FinishedPage, FinishedPiece, FinishedStretch, KeptLines } from '../model/finished-page.ts';
import type { CorpusMeasures, MeasuredPage } from '../model/measures.ts';
import { type Problem, plainProblem } from '../model/problem.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import { Spool } from '../scratch/spool.ts';
import { drawCharts } from './charts/draw-charts.ts';
import { AS_KEPT, type RepeatsByRow } from './context.ts';
import { corpusTables } from './corpus-tables.ts';
import { type FileEntry, FileLedger } from './file-ledger.ts';
import type { HtmlAssets } from './html/html-assets.ts';
import { OUTPUTS, type Output } from './outputs.ts';
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
    codebook: ReportedCodebook,
    run: RunRecord,
    options: ReportOptions,
    assets: HtmlAssets,
    scratch: MakeScratch,
  ) {
    this.#run = run;
    this.#inputs = new Spool(scratch);
    this.#problems = new Spool(scratch);
    this.#of = { codebook, run, options, assets, tables: corpusTables(codebook), scratch };
    const chosen = chosenOutputs(options.formats);
    this.#listings = chosen.flatMap(({ listing }) => listing(this.#of.tables));
    this.#outputs = chosen.map((output) => ({
      ...output.open(this.#of),
      files: new FileLedger(scratch),
    }));
  }

  /** The pieces that come before all pages. */
  *begin(): Generator<FilePiece> {
    for (const { begin, files } of this.#outputs) if (begin) yield* files.pass(begin());
  }

  /** The pieces of the next page in input order. */
  *addPage(page: MeasuredPage): Generator<FilePiece> {
    const { path, sha256 } = page.coded.page;
    this.#inputs.push({ path, sha256 });
    for (const { page: piecesOf, keep, takeIn, files } of this.#outputs) {
      if (piecesOf) yield* files.pass(piecesOf(page));
      if (keep && takeIn) yield* files.pass(takeIn(keep(page), AS_KEPT));
    }
  }

  /** What a page adds, as bytes, for a report of the same kind on a larger corpus. */
  finish(page: MeasuredPage): Pick<FinishedPage, 'pieces' | 'kept'> {
    const pieces: FinishedPiece[] = [];
    const kept: KeptLines[] = [];
    for (const [output, { page: piecesOf, keep }] of this.#outputs.entries()) {
      for (const { path, content, last = false } of piecesOf?.(page) ?? []) {
        if (content.length > 0) pieces.push({ output, path, content: Buffer.from(content), last });
      }
      const lines = [...(keep?.(page) ?? [])].map((line) => `${line}\n`).join('');
      if (lines !== '') kept.push({ output, content: Buffer.from(lines) });
    }
    return { pieces, kept };
  }

  /**
   * The pieces of the next pages in input order, which another report has finished.
   *
   * @param repeats what their comments repeat, to be filled in
   */
  *addFinished(
    { pages, pieces, kept }: Pick<FinishedStretch, 'pages' | 'pieces' | 'kept'>,
    repeats: RepeatsByRow,
  ): Generator<FilePiece> {
    for (const { path, sha256 } of pages) this.#inputs.push({ path, sha256 });
    for (const piece of pieces) {
      const { path, content, last } = piece;
      const { fill, files } = this.#outputs[piece.output] ?? {};
      yield* files?.pass([{ path, content: fill?.(piece, repeats) ?? content, last }]) ?? [];
    }
    for (const { output, content } of kept) {
      const { takeIn, files } = this.#outputs[output] ?? {};
      if (takeIn) yield* files?.pass(takeIn(linesIn(content), repeats)) ?? [];
    }
  }

  /** Takes note of an input that was not used. */
  addProblem(problem: Problem): void {
    this.#problems.push(plainProblem(problem));
  }

  /** The pieces that come when all pages are done; run.json is the last. */
  async *end(measures: CorpusMeasures): AsyncGenerator<FilePiece> {
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

const linesIn = (content: Uint8Array): string[] => Buffer.from(content).toString().split('\n').slice(0, -1);

const chosenOutputs = (formats: readonly Format[]): Output[] =>
  OUTPUTS.filter((output) => output.formats.some((each) => formats.includes(each)));

const showsCharts = (format: Format): boolean => format === 'charts' || format === 'html';
