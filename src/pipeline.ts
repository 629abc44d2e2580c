import { codePage } from './code/code-page.ts';
import { type Coder, makeCoder } from './code/code-text.ts';
import type { Codebook } from './codebook/codebook.ts';
import { UsageError } from './errors.ts';
import { CodingsComparison } from './measure/compare-codings.ts';
import { CorpusMeasuring } from './measure/measure-corpus.ts';
import { ReprintFinder } from './measure/reprints.ts';
import type { CodebookDiff } from './model/codebook-diff.ts';
import type { CodedPage } from './model/coded-page.ts';
import { type CsvDialect, DEFAULT_DIALECT } from './model/csv-dialect.ts';
import type { CorpusMeasures } from './model/measures.ts';
import type { Page } from './model/page.ts';
import { isProblem, type Problem } from './model/problem.ts';
import type { SeparatedPage } from './model/separated-page.ts';
import { type Disguise, pseudonymisePage } from './pseudonymise/pseudonymise-page.ts';
import { Pseudonyms } from './pseudonymise/pseudonyms.ts';
import { publicNamesOf } from './pseudonymise/public-names.ts';
import { findInputs } from './read/find-inputs.ts';
import { readHtmlAssets } from './read/read-html-assets.ts';
import { type ReadOptions, readPages } from './read/read-pages.ts';
import { readCoders } from './recipes/trained-coders.ts';
import { CorpusReport } from './report/corpus-report.ts';
import { FORMATS, type Format } from './report/report-options.ts';
import { runRecord } from './report/run-record.ts';
import { separate } from './separate/separate.ts';
import { VERSION } from './version.ts';
import { checkFolder, writeFolder } from './write/write-folder.ts';

export interface RunOptions extends Omit<ReadOptions, 'onInput'> {
  /** Output folder. */
  readonly out: string;
  /** The researcher's codebook; without one, the default codebook. */
  readonly codebook?: string | undefined;
  /** Files of trained coders, which speak beside the rules; without them, the rules speak alone. */
  readonly coders?: readonly string[];
  /** The kinds of output to write; without them, all. */
  readonly formats?: readonly Format[];
  /** How CSV files are written; without it, with a byte order mark for Excel, and commas. */
  readonly csv?: CsvDialect;
  /** Key that commenters' names are replaced with; without one they stay. It gets into no file. */
  readonly pseudonymKey?: Uint8Array | null;
  /** Told after each input how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of each input that cannot be used. */
  readonly onProblem?: (problem: Problem) => void;
  /** Told when every input is done and the report is begun. */
  readonly onReport?: () => void;
  /** Stops the run between two pages, or before it writes; nothing is then written. */
  readonly signal?: AbortSignal;
}

/**
 * The main job: read -> separate -> code -> measure -> report -> write. Pages flow through one by one: each is read
 * when what was made of the one before it is written.
 *
 * @throws UsageError, CodebookError, OutputError before any work, where paths, codebook or output folder will not do
 * @throws OutputError where the report could not be written
 */
export async function run(paths: readonly string[], options: RunOptions): Promise<CorpusMeasures> {
  const { codebook, trained, record: coders } = await readCoders(options.codebook, options.coders ?? []);
  const inputs = await findInputs(paths);
  await checkFolder(options.out);

  let done = 0;
  const onInput = () => options.onProgress?.(++done, inputs.length);
  const separated = separateAll(readPages(inputs, { ...options, onInput }));
  const disguise = disguiseOf(options.pseudonymKey ?? null, codebook);
  const coded = code(
    disguise === null ? separated : pseudonymise(separated, disguise),
    makeCoder(codebook, trained),
  );

  const { formats = FORMATS, csv = DEFAULT_DIALECT } = options;
  const chosen = {
    formats: formats.join(),
    ...csv,
    ...(coders !== '' && { coders }),
    ...(disguise !== null && { pseudonymise: true }),
  };
  const record = runRecord(codebook, chosen, VERSION);
  const assets = await readHtmlAssets();
  const corpus: Partial<Record<'measures', CorpusMeasures>> = {};
  await writeFolder(options.out, async function* (scratch) {
    const reprints = new ReprintFinder(scratch);
    const measuring = new CorpusMeasuring(codebook, scratch);
    const report = new CorpusReport(codebook, record, { formats, csv }, assets, scratch);
    yield* report.begin();
    for await (const met of coded) {
      if (isProblem(met)) {
        measuring.addProblem(met);
        report.addProblem(met);
        options.onProblem?.(met);
      } else yield* report.addPage(measuring.addPage(met, reprints.on(met)));
      await breathe(options.signal);
    }
    options.onReport?.();
    corpus.measures = measuring.result();
    yield* report.end(corpus.measures);
    await breathe(options.signal);
  });
  return corpus.measures as CorpusMeasures;
}

/** Lets signals in, which long stretches of work keep waiting, and stops the run where one asks for it. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise(setImmediate);
  signal?.throwIfAborted();
}

/** read -> separate: the pages that the paths lead to, each taken apart. */
export async function* separatePaths(
  paths: readonly string[],
  options: Omit<ReadOptions, 'onInput'> = {},
): AsyncGenerator<SeparatedPage | Problem> {
  yield* separateAll(readPages(await findInputs(paths), options));
}

async function* separateAll(pages: AsyncIterable<Page | Problem>): AsyncGenerator<SeparatedPage | Problem> {
  for await (const page of pages) {
    yield isProblem(page) ? page : orProblem(page, () => separate(page));
  }
}

const disguiseOf = (key: Uint8Array | null, codebook: Codebook): Disguise | null =>
  key === null ? null : { pseudonyms: new Pseudonyms(key), publicNames: publicNamesOf(codebook) };

/** separate -> code: the same pages without their commenters' names. */
async function* pseudonymise(
  pages: AsyncIterable<SeparatedPage | Problem>,
  disguise: Disguise,
): AsyncGenerator<SeparatedPage | Problem> {
  for await (const separated of pages) {
    yield isProblem(separated)
      ? separated
      : orProblem(separated.page, () => pseudonymisePage(separated, disguise));
  }
}

async function* code(
  pages: AsyncIterable<SeparatedPage | Problem>,
  coder: Coder,
): AsyncGenerator<CodedPage | Problem> {
  for await (const separated of pages) {
    yield isProblem(separated) ? separated : orProblem(separated.page, () => codePage(separated, coder));
  }
}

/** One page that a stage cannot digest must not end the run: it is listed with what happened. */
function orProblem<Result>(page: Page, step: () => Result): Result | Problem {
  try {
    return step();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return {
      path: page.path,
      status: 'skipped',
      // The message may hold words of the page, and they must not pass the pseudonyms by.
      reason: `The program failed on it (${error instanceof Error ? error.name : 'unknown'}): a fault of the program, which its messages show.`,
      cause: error,
    };
  }
}

/**
 * What changes where one codebook takes the place of another: every comment that the paths lead to, coded by both.
 *
 * @param onProblem told of each input that cannot be used
 */
export async function compareCodebooks(
  paths: readonly string[],
  before: Codebook,
  after: Codebook,
  options: Pick<RunOptions, 'map'> & { readonly onProblem?: (problem: Problem) => void } = {},
): Promise<CodebookDiff> {
  const [old, now] = [makeCoder(before), makeCoder(after)];
  const comparison = new CodingsComparison(before, after);
  for await (const separated of separatePaths(paths, options)) {
    if (isProblem(separated)) options.onProblem?.(separated);
    else comparison.add(codePage(separated, old), codePage(separated, now));
  }
  return comparison.result();
}
