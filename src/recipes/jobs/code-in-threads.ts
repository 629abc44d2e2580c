import type { CodedPage } from '../../model/coded-page.ts';
import { unpackPage } from '../../model/packed-page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import type { Input } from '../../read/inputs/input.ts';
import type { ReadOptions } from '../../read/read-pages.ts';
import { unstopped } from '../../stoppable.ts';
import type { FinishedApart, Met } from '../add-pages.ts';
import { type CodingTools, codedPages } from '../coded-pages.ts';
import { type Batch, batches } from './batches.ts';
import { pagesOf, type Results, unpack, type WorkerSetup } from './task.ts';
import { Workers } from './workers.ts';

export interface JobOptions extends Pick<ReadOptions, 'map' | 'maxBytes' | 'onInput' | 'stoppable'> {
  readonly signal?: AbortSignal | undefined;
}

/** A batch that somebody is at, or has done. */
interface Begun {
  readonly batch: Batch;
  /** Gives its results where they are wanted: until then they stay packed. */
  results: Promise<() => readonly Met[]>;
  isDone: boolean;
  /** Takes it back from its worker, if that has not begun it; whether it had not. */
  readonly takeBack: () => boolean;
}

/** Batches that are begun for each thread; what is done must wait for those before it. */
const MOST_BEGUN = 2;

/**
 * read -> separate -> pseudonymise -> code, by several threads: what comes out, and its order, is what one thread gives,
 * but that the others have finished it for the report, where that was asked for and pages by themselves can tell all.
 * This thread reads, and whoever asks for the pages puts them together here; what time that leaves, it codes too, so
 * that no thread waits for another while there is anything to do.
 *
 * No more is begun than the threads have at hand, so that reading goes no faster than writing.
 *
 * @param count threads beside this one
 * @param makeTools makes what this thread codes with, when it comes to that
 */
export async function* codeInThreads(
  inputs: readonly (Input | Problem)[],
  count: number,
  setup: WorkerSetup,
  makeTools: () => CodingTools,
  options: JobOptions,
): AsyncGenerator<Met> {
  const workers = new Workers(count, setup, options.signal);
  const { maxBytes, stoppable = unstopped } = options;
  const begun: Begun[] = [];
  let tools: CodingTools | undefined;

  const codedHere = ({ tasks }: Batch): AsyncGenerator<CodedPage | Problem> => {
    tools ??= makeTools();
    return codedPages(pagesOf(tasks, { maxBytes, stoppable }), tools, stoppable);
  };
  const codeHere = async (batch: Batch): Begun['results'] => {
    const results: (CodedPage | Problem)[] = [];
    for await (const met of codedHere(batch)) results.push(met);
    return () => results;
  };
  const send = (batch: Batch): void => {
    const { packed, takeBack } = workers.send(batch.tasks);
    const results = packed.then(
      (bytes) => () => (bytes === null ? [] : unpacked(unpack(bytes), () => codedHere(batch))),
    );
    begun.push(watched(batch, results, takeBack));
  };
  const takeOne = async (): Promise<void> => {
    const taken = begun.findLast(({ isDone, takeBack }) => !isDone && takeBack());
    if (taken === undefined) return;
    taken.results = codeHere(taken.batch);
    await taken.results;
  };
  const first = async function* () {
    const each = begun.shift();
    if (each === undefined) return;
    const results = (await each.results)();
    for (let input = 0; input < each.batch.inputs; input += 1) options.onInput?.();
    yield* results;
  };

  try {
    for await (const batch of batches(inputs, options)) {
      await answersHeard();
      if (workers.wantTasks) send(batch);
      else begun.push(watched(batch, Promise.resolve(await codeHere(batch)), () => false));
      while (begun[0]?.isDone || begun.length > (count + 1) * MOST_BEGUN) yield* first();
    }
    while (begun.length > 0) {
      await answersHeard();
      if (!begun[0]?.isDone) await takeOne();
      yield* first();
    }
  } finally {
    await workers.end();
  }
}

function watched(batch: Batch, results: Begun['results'], takeBack: () => boolean): Begun {
  const begun = { batch, results, isDone: false, takeBack };
  const done = () => {
    begun.isDone = true;
  };
  // Whoever waits for it hears of its failure; until then it is nobody's.
  results.then(done, done);
  return begun;
}

const unpacked = (results: Results, coded: FinishedApart['coded']): readonly Met[] =>
  'stretch' in results
    ? [{ finished: results, coded }]
    : results.map((each) => (isProblem(each) ? each : unpackPage(each)));

/** Lets in what workers have answered while this thread was busy. */
const answersHeard = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
