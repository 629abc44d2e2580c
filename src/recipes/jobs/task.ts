import type { PackedPage } from '../../model/packed-page.ts';
import type { Page } from '../../model/page.ts';
import type { Problem } from '../../model/problem.ts';
import type { Input } from '../../read/find-inputs.ts';

/** What a worker codes: a page, or a file that is one page and that it reads itself. */
export type Task = Page | Input;

/** What a worker is told when it begins. */
export interface WorkerSetup {
  readonly codebook: string | undefined;
  readonly coders: readonly string[];
  /** Hash that the codebook must have, lest two threads code by two codebooks. */
  readonly hash: string;
  readonly pseudonymKey: Uint8Array | null;
  readonly prefilter: boolean;
  readonly maxBytes: number | undefined;
}

/** What a worker answers to some tasks: one for each, or why it can go no further. */
export type Answer =
  | { readonly results: readonly (PackedPage | Problem)[] }
  | { readonly failure: { readonly name: string; readonly message: string } };
