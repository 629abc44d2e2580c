import type { ReportedCodebook } from '../codebook/reported-codebook.ts';
import { type CsvDialect, DEFAULT_DIALECT } from '../model/csv-dialect.ts';
import type { FilePiece } from '../model/file-piece.ts';
import type { CorpusMeasures } from '../model/measures.ts';
import type { Problem } from '../model/problem.ts';
import { readHtmlAssets } from '../read/read-html-assets.ts';
import { CorpusReport } from '../report/corpus-report.ts';
import { FORMATS, type Format } from '../report/report-options.ts';
import { runRecord } from '../report/run-record.ts';
import type { MakeScratch } from '../scratch/scratch.ts';
import { type Stoppable, unstopped } from '../stoppable.ts';
import { VERSION } from '../version.ts';
import { writeFolder } from '../write/write-folder.ts';

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

/** Adds pages to a report, piece by piece, and gives at the end what takes the measures of all of them. */
export type AddPages = (
  report: CorpusReport,
  scratch: MakeScratch,
) => AsyncGenerator<FilePiece, () => CorpusMeasures>;

/**
 * measure -> report -> write: a report, all of it or nothing.
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

/** Lets signals in, which long stretches of work keep waiting, and stops the run where one asks for it. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise(setImmediate);
  signal?.throwIfAborted();
}
