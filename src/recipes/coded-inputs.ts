import type { CodedPage } from '../model/coded-page.ts';
import type { Problem } from '../model/problem.ts';
import type { Input } from '../read/find-inputs.ts';
import { readPages } from '../read/read-pages.ts';
import { codedPages, codingTools } from './coded-pages.ts';
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
  { read, codebook, coders, pseudonymKey, prefilter = true }: CodedBy,
  threads: number,
  options: JobOptions,
): AsyncGenerator<CodedPage | Problem> {
  const makeTools = () => codingTools(read, pseudonymKey, prefilter);
  if (threads === 1) return codedPages(readPages(inputs, options), makeTools(), options.stoppable);
  const { maxBytes } = options;
  const setup = { codebook, coders, hash: read.codebook.hash, pseudonymKey, prefilter, maxBytes };
  return codeInThreads(inputs, threads - 1, setup, makeTools, options);
}
