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
}

/**
 * read -> separate -> pseudonymise -> code, in input order.
 *
 * @param jobs threads that code; with one, all work is done in this thread
 */
export function codedInputs(
  inputs: readonly (Input | Problem)[],
  { read, codebook, coders, pseudonymKey }: CodedBy,
  jobs: number,
  options: JobOptions,
): AsyncGenerator<CodedPage | Problem> {
  if (jobs === 1) {
    return codedPages(readPages(inputs, options), codingTools(read, pseudonymKey), options.stoppable);
  }
  const { maxBytes } = options;
  const setup = { codebook, coders, hash: read.codebook.hash, pseudonymKey, maxBytes };
  return codeInWorkers(inputs, jobs, setup, options);
}
