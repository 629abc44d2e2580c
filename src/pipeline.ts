import { codePage } from './code/code-page.ts';
import { makeCoder } from './code/code-text.ts';
import { changedCodes } from './codebook/changed-codes.ts';
import type { Codebook } from './codebook/codebook.ts';
import { CodingsComparison } from './measure/compare-codings.ts';
import type { CodebookDiff } from './model/codebook-diff.ts';
import type { CorpusMeasures } from './model/measures.ts';
import { isProblem, type Problem } from './model/problem.ts';
import { renamePage } from './model/rename-page.ts';
import type { SeparatedPage } from './model/separated-page.ts';
import { findInputs } from './read/inputs/find-inputs.ts';
import { type ReadOptions, readPages } from './read/read-pages.ts';
import { pagesAdded } from './recipes/add-pages.ts';
import { finishedInputs } from './recipes/coded-inputs.ts';
import { separatedPages } from './recipes/coded-pages.ts';
import { PageNumbers } from './recipes/page-numbers.ts';
import { type ReportChoice, type ReportWatch, writeReport } from './recipes/report-pages.ts';
import { readCoders } from './recipes/trained-coders.ts';
import { checkFolder } from './write/write-folder.ts';

export interface RunOptions extends Omit<ReadOptions, 'onInput'>, ReportChoice, ReportWatch {
  /** Output folder. */
  readonly out: string;
  /** The researcher's codebook; without one, the default codebook. */
  readonly codebook?: string | undefined;
  /** Files of trained coders, which speak beside the rules; without them, the rules speak alone. */
  readonly coders?: readonly string[];
  /** Key that commenters' names are replaced with; without one they stay. It gets into no file. */
  readonly pseudonymKey?: Uint8Array | null;
  /** Threads: all code, and one of them reads, measures and writes too; without it, one does everything. The report is the same. */
  readonly jobs?: number | undefined;
  /** False tries every pattern at every place. The report is the same, which is what it is there to show; it takes longer. */
  readonly prefilter?: boolean;
  /** Told after each input how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The main job: read -> separate -> code -> measure -> report -> write. Pages flow through one by one: each is read
 * when what was made of the one before it is written.
 *
 * @throws UsageError, CodebookError, OutputError before any work, where paths, codebook or output folder will not do
 * @throws OutputError where the report could not be written
 */
export async function run(paths: readonly string[], options: RunOptions): Promise<CorpusMeasures> {
  const { codebook, coders = [], pseudonymKey = null, jobs = 1, prefilter = true } = options;
  const read = await readCoders(codebook, coders);
  const inputs = await findInputs(paths);
  await checkFolder(options.out);

  let done = 0;
  const onInput = () => options.onProgress?.(++done, inputs.length);
  const by = { read, codebook, coders, pseudonymKey, prefilter };
  const met = finishedInputs(inputs, by, jobs, { ...options, onInput });
  const how = { codebook: read.codebook, coders: read.record, pseudonymised: pseudonymKey !== null };
  return writeReport(how, options, pagesAdded(met, how, options));
}

/** read -> separate: the pages that the paths lead to, each taken apart. */
export async function* separatePaths(
  paths: readonly string[],
  options: Omit<ReadOptions, 'onInput'> = {},
): AsyncGenerator<SeparatedPage | Problem> {
  const numbers = new PageNumbers();
  for await (const met of separatedPages(readPages(await findInputs(paths), options))) {
    yield isProblem(met) ? met : renamePage(met, numbers.idOf(met.page.pageId));
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
  options: Pick<RunOptions, 'map' | 'maxBytes'> & { readonly onProblem?: (problem: Problem) => void } = {},
): Promise<CodebookDiff> {
  const [old, now] = [makeCoder(before), makeCoder(after)];
  const comparison = new CodingsComparison(before, after);
  for await (const separated of separatePaths(paths, options)) {
    if (isProblem(separated)) options.onProblem?.(separated);
    else comparison.add(codePage(separated, old), codePage(separated, now));
  }
  return comparison.result(changedCodes(before.codes, after.codes));
}
