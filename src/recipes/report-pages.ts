import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import { CorpusMeasuring } from '../measure/measure-corpus.ts';
import { ReprintFinder } from '../measure/reprints.ts';
import type { CodedPage } from '../model/coded-page.ts';
import { type CsvDialect, DEFAULT_DIALECT } from '../model/csv-dialect.ts';
import type { CorpusMeasures } from '../model/measures.ts';
import { isProblem, type Problem } from '../model/problem.ts';
import type { MakeScratch } from '../model/scratch.ts';
import { QUICK_PAGE, type Stoppable, stoppably, unstopped } from '../model/stoppable.ts';
import { readHtmlAssets } from '../read/read-html-assets.ts';
import { CorpusReport } from '../report/corpus-report.ts';
import type { ReportPiece } from '../report/report-file.ts';
import { FORMATS, type Format } from '../report/report-options.ts';
import { runRecord } from '../report/run-record.ts';
import { VERSION } from '../version.ts';
import { writeFolder } from '../write/write-folder.ts';
import { PageNumbers } from './page-numbers.ts';

/** What a report shows, and how. */
export interface ReportChoice {
  /** The kinds of output to write; without them, all. */
  readonly formats?: readonly Format[];
  /** How CSV files are written; without it, with a byte order mark for Excel, and commas. */
  readonly csv?: CsvDialect;
}

/** Who is told of what while a report is made. */
export interface ReportWatch {
  /** Told of each input that cannot be used. */
  readonly onProblem?: (problem: Problem) => void;
  /** Told when every input is done and the report is begun. */
  readonly onReport?: () => void;
  /** Stops the run before it writes; nothing is then written. */
  readonly signal?: AbortSignal;
  /** Does the steps of the work, so that they can be stopped; without it, they cannot. */
  readonly stoppable?: Stoppable;
}

/** What a report says of how its pages were coded. */
export interface HowCoded {
  readonly codebook: ReportedCodebook;
  /** Names and hashes of trained coders; empty where there are none. */
  readonly coders: string;
  readonly pseudonymised: boolean;
}

/** Where and how a report is written, and who is told of it. */
export type ReportWriting = ReportChoice & ReportWatch & { readonly out: string };

/**
 * measure -> report -> write: the report on coded pages, all of it or nothing.
 *
 * @param coded in input order; each is asked for when what was made of the one before it is written
 * @throws OutputError where the report could not be written
 */
export function reportPages(
  coded: AsyncIterable<CodedPage | Problem>,
  how: HowCoded,
  options: ReportWriting,
): Promise<CorpusMeasures> {
  return writeReport(how, options, codedPagesAdded(coded, how, options));
}

/** Adds coded pages to a report, and measures them. */
export const codedPagesAdded = (
  coded: AsyncIterable<CodedPage | Problem>,
  { codebook }: HowCoded,
  { stoppable = unstopped, onProblem, signal }: ReportWriting,
): AddPages =>
  async function* (report, scratch) {
    const numbers = new PageNumbers();
    const reprints = new ReprintFinder(scratch);
    const measuring = new CorpusMeasuring(codebook, scratch);
    for await (const met of coded) {
      if (isProblem(met)) {
        measuring.addProblem(met);
        report.addProblem(met);
        onProblem?.(met);
      } else {
        const page = numbers.numbered(met);
        const pieces = () => report.addPage(measuring.addPage(page, reprints.on(page)));
        if (page.page.text.length <= QUICK_PAGE) yield* pieces();
        else yield* stoppably(later(pieces), stoppable);
      }
      await breathe(signal);
    }
    return () => measuring.result();
  };

/** Adds pages to a report, piece by piece, and gives at the end what takes the measures of all of them. */
export type AddPages = (
  report: CorpusReport,
  scratch: MakeScratch,
) => AsyncGenerator<ReportPiece, () => CorpusMeasures>;

/**
 * Writes a report, all of it or nothing.
 *
 * @throws OutputError where it could not be written
 */
export async function writeReport(
  { codebook, coders, pseudonymised }: HowCoded,
  { out, formats = FORMATS, csv = DEFAULT_DIALECT, stoppable = unstopped, ...watch }: ReportWriting,
  addPages: AddPages,
): Promise<CorpusMeasures> {
  const chosen = {
    formats: formats.join(),
    ...csv,
    ...(coders !== '' && { coders }),
    ...(pseudonymised && { pseudonymise: true }),
  };
  const record = runRecord(codebook, chosen, VERSION);
  const assets = await readHtmlAssets();
  const corpus: Partial<Record<'measures', CorpusMeasures>> = {};
  await writeFolder(out, async function* (scratch) {
    const report = new CorpusReport(codebook, record, { formats, csv }, assets, scratch);
    yield* report.begin();
    const measure = yield* addPages(report, scratch);
    watch.onReport?.();
    const measures = await stoppable(measure);
    corpus.measures = measures;
    for await (const piece of report.end(measures)) {
      yield piece;
      await breathe(watch.signal);
    }
  });
  return corpus.measures as CorpusMeasures;
}

/** The same values, of which none is made before the first is asked for. */
function* later<Value>(make: () => Iterable<Value>): Generator<Value> {
  yield* make();
}

/** Lets signals in, which long stretches of work keep waiting, and stops the run where one asks for it. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise(setImmediate);
  signal?.throwIfAborted();
}
