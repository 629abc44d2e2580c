import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import { CorpusMeasuring } from '../measure/measure-corpus.ts';
import { ReprintFinder } from '../measure/repetition/reprints.ts';
import type { CodedPage } from '../model/coded-page.ts';
import type { FilePiece } from '../model/file-piece.ts';
import { isProblem, type Problem } from '../model/problem.ts';
import type { CorpusReport } from '../report/corpus-report.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import { QUICK_PAGE, stoppably, unstopped } from '../stoppable.ts';
import { finishedAdded, type RepeatOf } from './finished/add-finished.ts';
import type { FinishedTogether } from './finished/finish-together.ts';
import { PageNumbers } from './page-numbers.ts';
import { type AddPages, breathe, type HowCoded, type ReportWriting } from './report-pages.ts';

/** Pages that were finished apart, as long as no page before has the id of one of them. */
export interface FinishedApart {
  readonly finished: FinishedTogether;
  /** The same pages, coded again, for where that is not so. */
  readonly coded: () => AsyncIterable<CodedPage | Problem>;
}

/** What comes of inputs: coded pages, some of them finished already, and what could not be used. */
export type Met = CodedPage | Problem | FinishedApart;

/** The same as coded pages alone. */
export async function* inCodedPages(all: AsyncIterable<Met>): AsyncGenerator<CodedPage | Problem> {
  for await (const met of all) {
    if ('finished' in met) yield* met.coded();
    else yield met;
  }
}

/**
 * measure -> report: adds pages to a report, and measures them.
 *
 * @param all in input order; each is asked for when what was made of the one before it is written
 */
export const pagesAdded = (all: AsyncIterable<Met>, { codebook }: HowCoded, how: ReportWriting): AddPages =>
  async function* (report, scratch) {
    const pages = new PageAdding(report, codebook, scratch, how);
    for await (const met of all) {
      if (!('finished' in met)) yield* pages.add(met);
      else if (pages.areNew(met.finished)) yield* pages.addFinished(met.finished);
      else for await (const each of met.coded()) yield* pages.add(each);
      await breathe(how.signal);
    }
    return () => pages.measuring.result();
  };

class PageAdding {
  readonly measuring: CorpusMeasuring;
  readonly #report: CorpusReport;
  readonly #how: ReportWriting;
  readonly #numbers = new PageNumbers();
  readonly #reprints: ReprintFinder;

  constructor(report: CorpusReport, codebook: ReportedCodebook, scratch: MakeScratch, how: ReportWriting) {
    this.#report = report;
    this.#how = how;
    this.measuring = new CorpusMeasuring(codebook, scratch);
    this.#reprints = new ReprintFinder(scratch);
  }

  async *add(met: CodedPage | Problem): AsyncGenerator<FilePiece> {
    if (isProblem(met)) {
      this.#addProblem(met);
      return;
    }
    const { stoppable = unstopped } = this.#how;
    const page = this.#numbers.numbered(met);
    const pieces = () => this.#report.addPage(this.measuring.addPage(page, this.#reprints.on(page)));
    if (page.page.text.length <= QUICK_PAGE) yield* pieces();
    else yield* stoppably(later(pieces), stoppable);
  }

  #addProblem(problem: Problem): void {
    this.measuring.addProblem(problem);
    this.#report.addProblem(problem);
    this.#how.onProblem?.(problem);
  }

  areNew({ stretch }: FinishedTogether): boolean {
    return this.#numbers.takeNew(stretch.pages.map(({ pageId }) => pageId));
  }

  *addFinished(finished: FinishedTogether): Generator<FilePiece> {
    for (const problem of finished.problems) this.#addProblem(problem);
    this.measuring.addMeasured(finished);
    const { stretch } = finished;
    const repeatOf: RepeatOf = (from, ...comment) =>
      this.measuring.repeatOf(lineFrom(stretch.named, from), ...comment);
    yield* finishedAdded(stretch, this.#report, repeatOf);
  }
}

/** The line that begins at a place, line feed included. */
const lineFrom = (lines: Uint8Array, from: number): Uint8Array =>
  lines.subarray(from, lines.indexOf(LINE_FEED, from) + 1);

const LINE_FEED = 0x0a;

/** The same values, of which none is made before the first is asked for. */
function* later<Value>(make: () => Iterable<Value>): Generator<Value> {
  yield* make();
}
