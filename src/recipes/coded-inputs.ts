import type { CodedPage } from '../model/coded-page.ts';
import { DEFAULT_DIALECT } from '../model/csv-dialect.ts';
import type { Problem } from '../model/problem.ts';
import type { Input } from '../read/inputs/input.ts';
import { readPages } from '../read/read-pages.ts';
import { FORMATS, type ReportOptions } from '../report/report-options.ts';
import { inCodedPages, type Met } from './add-pages.ts';
import { type CodingTools, codedPages, codingTools } from './coded-pages.ts';
import { codeInThreads, type JobOptions } from './jobs/code-in-threads.ts';
import type { CodebookAndCoders } from './trained-coders.ts';

/** What inputs are coded by, and from which files that was read. */
export interface CodedBy {
  readonly read: CodebookAndCoders;
  readonly codebook: string | undefined;
  readonly coders: readonly string[];
  readonly pseudonymKey: Uint8Array | null;
  /** See `Coder`. */
  readonly prefilter?: boolean;
}

/**
 * read -> separate -> pseudonymise -> code, in input order.
 *
 * @param threads this one included
 */
export function codedInputs(
  inputs: readonly (Input | Problem)[],
  by: CodedBy,
  threads: number,
  options: JobOptions,
): AsyncGenerator<CodedPage | Problem> {
  if (threads > 1) return inCodedPages(threaded(inputs, by, threads, null, options));
  return codedPages(readPages(inputs, options), toolsOf(by), options.stoppable);
}

/** The same for a report: other threads measure pages and write their rows too, as far as a page can tell. */
export function finishedInputs(
  inputs: readonly (Input | Problem)[],
  by: CodedBy,
  threads: number,
  options: JobOptions & Partial<ReportOptions>,
): AsyncGenerator<Met> {
  const { formats = FORMATS, csv = DEFAULT_DIALECT } = options;
  if (threads > 1) return threaded(inputs, by, threads, { formats, csv }, options);
  return codedInputs(inputs, by, threads, options);
}

const toolsOf = ({ read, pseudonymKey, prefilter = true }: CodedBy): CodingTools =>
  codingTools(read, pseudonymKey, prefilter);

function threaded(
  inputs: readonly (Input | Problem)[],
  by: CodedBy,
  threads: number,
  report: ReportOptions | null,
  options: JobOptions,
): AsyncGenerator<Met> {
  const { codebook, coders, pseudonymKey, prefilter = true } = by;
  const { hash } = by.read.codebook;
  const { maxBytes } = options;
  const setup = { codebook, coders, hash, pseudonymKey, prefilter, maxBytes, report };
  return codeInThreads(inputs, threads - 1, setup, () => toolsOf(by), options);
}
