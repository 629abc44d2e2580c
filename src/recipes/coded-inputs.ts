import type { CodedPage } from '../model/coded-page.ts';
import type { Problem } from '../model/problem.ts';
import type { Input } from '../read/find-inputs.ts';
import { readPages } from '../read/read-pages.ts';
import { codedPages, codingTools } from './coded-pages.ts';
import { codeInWorkers, type JobOptions } from './jobs/code-in-workers.ts';
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
 * @param threads those that code beside this one; with none, this one does it
 */
export function codedInputs(
  inputs: readonly (Input | Problem)[],
  { read, codebook, coders, pseudonymKey, prefilter = true }: CodedBy,
  threads: number,
  options: JobOptions,
): AsyncGenerator<CodedPage | Problem> {
  if (threads === 0) {
    return codedPages(
      readPages(inputs, options),
      codingTools(read, pseudonymKey, prefilter),
      options.stoppable,
    );
  }
  const { maxBytes } = options;
  const setup = { codebook, coders, hash: read.codebook.hash, pseudonymKey, prefilter, maxBytes };
  return codeInWorkers(inputs, threads, setup, options);
}
