import { InputError } from '../errors.ts';
import type { Page } from '../model/page.ts';
import { isProblem, type Problem } from '../model/problem.ts';
import { type Stoppable, unstopped } from '../stoppable.ts';
import { LARGEST, readStart } from './bytes/read-bytes.ts';
import { unpackedStart } from './bytes/stream-bytes.ts';
import { makeArticleShelf } from './exports/article-shelf.ts';
import type { ColumnMap } from './exports/fields.ts';
import type { Input } from './inputs/input.ts';
import type { ReadContext } from './reader.ts';
import { readerFor } from './readers.ts';

export interface ReadOptions {
  /** Columns of exports that the user named; the others are found by their names. */
  readonly map?: ColumnMap | undefined;
  /** Size in bytes above which an input is refused; without it, pages and exports have sizes of their own. */
  readonly maxBytes?: number | undefined;
  /** Told each time that an input is done with. */
  readonly onInput?: (() => void) | undefined;
  /** Does the work on a page, so that it can be stopped inside; without it, it cannot. */
  readonly stoppable?: Stoppable;
}

/**
 * Reads pages one at a time and in order; an export gives one for each of its threads. A file that cannot be used
 * becomes a problem, and the reading goes on; problems met while looking for files are passed on in their place.
 */
export async function* readPages(
  inputs: readonly (Input | Problem)[],
  options: ReadOptions = {},
): AsyncGenerator<Page | Problem> {
  const context = contextOf(options);
  for (const input of inputs) {
    if (isProblem(input)) yield input;
    else yield* readInput(input, context, true) as AsyncGenerator<Page | Problem>;
    options.onInput?.();
  }
}

/** The same, except that a file which is one page is passed on unread, for somebody else to read. */
export async function* readTasks(
  inputs: readonly (Input | Problem)[],
  options: ReadOptions = {},
): AsyncGenerator<Page | Problem | Input> {
  const context = contextOf(options);
  for (const input of inputs) {
    if (isProblem(input)) yield input;
    else yield* readInput(input, context, false);
    options.onInput?.();
  }
}

const contextOf = ({ map = new Map(), maxBytes, stoppable = unstopped }: ReadOptions): ReadContext => ({
  map,
  articlesBeside: makeArticleShelf(),
  largestPage: maxBytes ?? LARGEST.page,
  largestExport: maxBytes ?? LARGEST.export,
  largestText: Math.max(maxBytes ?? 0, LARGEST.text),
  stoppable,
});

async function* readInput(
  input: Input,
  context: ReadContext,
  readsPages: boolean,
): AsyncGenerator<Page | Problem | Input> {
  try {
    const reader = readerFor(input.path, unpackedStart(await readStart(input.file)));
    if (reader.id === 'page' && !readsPages) yield input;
    else yield* reader.read(input, context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { path: input.path, status: 'skipped', reason: error.message };
  }
}
