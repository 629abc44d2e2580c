import { deserialize, serialize } from 'node:v8';
import type { PackedPage } from '../../model/packed-page.ts';
import type { Page } from '../../model/page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import type { Input } from '../../read/inputs/input.ts';
import { type ReadOptions, readPages } from '../../read/read-pages.ts';
import type { ReportOptions } from '../../report/report-options.ts';
import type { FinishedTogether } from '../finished/finish-together.ts';

/**
 * What a thread codes: a page, or a file that is one page and that it reads itself. What could not be used is handed
 * back in its place.
 */
export type Task = Page | Input | Problem;

/** What a worker is told when it begins. */
export interface WorkerSetup {
  readonly codebook: string | undefined;
  readonly coders: readonly string[];
  /** Hash that the codebook must have, lest two threads code by two codebooks. */
  readonly hash: string;
  readonly pseudonymKey: Uint8Array | null;
  readonly prefilter: boolean;
  readonly maxBytes: number | undefined;
  /** What pages are to be finished for; null where they are only to be coded. */
  readonly report: ReportOptions | null;
}

/** What a worker is sent: some tasks, and a place in shared memory where whoever does them says so. */
export interface Errand {
  readonly tasks: readonly Task[];
  readonly claim: Int32Array;
}

/** Whether nobody had taken an errand before. */
export const take = (claim: Int32Array): boolean => Atomics.exchange(claim, 0, 1) === 0;

/** What comes of tasks: one coded page for each, or all of them finished. */
export type Results = readonly (PackedPage | Problem)[] | FinishedTogether;

/** What a worker answers to an errand: its results, packed; null where it was taken back; or why it can go no further. */
export type Answer =
  | { readonly packed: Uint8Array<ArrayBuffer> | null }
  | { readonly failure: { readonly name: string; readonly message: string } };

/** Results as bytes: to send them costs nothing, and while they wait they take little memory. */
export const pack = (results: Results): Uint8Array<ArrayBuffer> =>
  serialize(results) as Uint8Array<ArrayBuffer>;

export const unpack = (packed: Uint8Array): Results => deserialize(packed) as Results;

/** The pages of some tasks, those read that nobody has read yet. */
export async function* pagesOf(
  tasks: readonly Task[],
  options: Pick<ReadOptions, 'maxBytes' | 'stoppable'>,
): AsyncGenerator<Page | Problem> {
  for (const task of tasks) {
    if (!isProblem(task) && 'file' in task) yield* readPages([task], options);
    else yield task;
  }
}
