import type { CodedPage } from '../../model/coded-page.ts';
import { unpackPage } from '../../model/packed-page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import type { Input } from '../../read/find-inputs.ts';
import { type ReadOptions, readTasks } from '../../read/read-pages.ts';
import type { Task, WorkerSetup } from './task.ts';
import { Workers } from './workers.ts';

/** Tasks go to a worker together until they are about so many characters: some hundred comments. */
const BATCH = 100_000;

/** A file that nobody has read yet counts as so many. */
const UNREAD = 10_000;

/** Batches that are begun for each worker: one that it is at, and one that waits. */
const AHEAD = 2;

/** Some tasks in input order, with the problems met among them, and the inputs that end with them. */
interface Batch {
  readonly tasks: Task[];
  /** Null where a task stands, whose result is to come. */
  readonly met: (Problem | null)[];
  inputs: number;
}

export interface JobOptions extends Pick<ReadOptions, 'map' | 'maxBytes' | 'onInput' | 'stoppable'> {
  readonly signal?: AbortSignal | undefined;
}

/**
 * read -> separate -> pseudonymise -> code, by several threads: what comes out, and its order, is what one thread
 * gives. Files that hold many pages are read here, and pages sent on; a file that is one page is read by its worker.
 *
 * No more is begun than the workers have at hand, so that reading goes no faster than writing.
 */
export async function* codeInWorkers(
  inputs: readonly (Input | Problem)[],
  threads: number,
  setup: WorkerSetup,
  options: JobOptions,
): AsyncGenerator<CodedPage | Problem> {
  const workers = new Workers(threads, setup);
  const stopped = rejection(options.signal);
  try {
    const begun: (() => Promise<(CodedPage | Problem)[]>)[] = [];
    const first = async function* () {
      const results = await begun.shift()?.();
      yield* results ?? [];
    };
    for await (const batch of batches(inputs, options)) {
      const coded = Promise.race([workers.code(batch.tasks), stopped]);
      // Whoever waits for it hears of its failure; until then it is nobody's.
      coded.catch(() => undefined);
      begun.push(async () => finished(batch, await coded, options));
      if (begun.length >= threads * AHEAD) yield* first();
    }
    while (begun.length > 0) yield* first();
  } finally {
    await workers.end();
  }
}

async function* batches(inputs: readonly (Input | Problem)[], options: JobOptions): AsyncGenerator<Batch> {
  let batch: Batch = { tasks: [], met: [], inputs: 0 };
  let size = 0;
  const onInput = () => {
    batch.inputs += 1;
  };
  for await (const met of readTasks(inputs, { ...options, onInput })) {
    if (isProblem(met)) {
      batch.met.push(met);
      continue;
    }
    batch.met.push(null);
    batch.tasks.push(met);
    size += 'file' in met ? UNREAD : met.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = { tasks: [], met: [], inputs: 0 };
    size = 0;
  }
  yield batch;
}

/** What a batch gives, in its order. */
function finished(
  { met, inputs }: Batch,
  results: Awaited<ReturnType<Workers['code']>>,
  { onInput }: JobOptions,
): (CodedPage | Problem)[] {
  for (let input = 0; input < inputs; input += 1) onInput?.();
  let next = 0;
  return met.map((problem) => {
    const result = problem ?? results[next++];
    if (result === undefined) throw new Error('a thread that codes gave too few results');
    return isProblem(result) ? result : unpackPage(result);
  });
}

/** Rejects when the signal is given. */
const rejection = (signal: AbortSignal | undefined): Promise<never> => {
  const stopped = new Promise<never>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  stopped.catch(() => undefined);
  return stopped;
};
