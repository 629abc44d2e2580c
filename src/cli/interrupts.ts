import { Script } from 'node:vm';
import { keepHeapSmall } from '../recipes/small-heap.ts';
import { QUICK_PAGE, type Stoppable } from '../stoppable.ts';
import { Interruption } from './interruption.ts';

interface Interrupts {
  /** Aborted by Ctrl-C, and by SIGTERM. */
  readonly signal: AbortSignal;
  /** Does work that Ctrl-C ends inside; it then throws what the signal throws. */
  readonly stoppable: Stoppable;
  /** Lets both end the program again as they would any other. */
  readonly unhear: () => void;
}

/** A user's Ctrl-C, and the word by which schedulers and supervisors end a program. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** Characters of a page that take seconds, in which no timer is heard. */
const LARGE = 200_000;

/** Where the script finds the work that it is to do. */
const WORK = Symbol.for('below-the-line.work');

const works = globalThis as typeof globalThis & { [WORK]?: () => void };

/** Node hears Ctrl-C during a script that asks for it, even where the script never lets anything else happen. */
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(WORK.description)})]()`);

/**
 * Hears the first Ctrl-C, also in the midst of long work, so that what was begun can be cleared away; SIGTERM is heard
 * between two steps of it. The second is left to Node, which ends the program at once.
 */
function hearInterrupts(): Interrupts {
  const stopping = new AbortController();
  const { signal } = stopping;
  const unhear = () => {
    for (const each of STOPPING) process.off(each, stop);
  };
  const stop = (heard: NodeJS.Signals) => {
    unhear();
    stopping.abort(new Interruption(heard));
  };
  for (const each of STOPPING) process.on(each, stop);
  return { signal, stoppable, unhear };

  async function stoppable<Result>(work: () => Result, characters?: number): Promise<Result> {
    // What came while other work went on is heard now.
    await new Promise(setImmediate);
    signal.throwIfAborted();
    // A script takes a twentieth of a millisecond to be begun, which is more than many a thread of comments.
    if (characters !== undefined && characters <= QUICK_PAGE) return work();
    if (characters !== undefined && characters >= LARGE) keepHeapSmall();
    let result: { readonly value: Result } | undefined;
    works[WORK] = () => {
      result = { value: work() };
    };
    try {
      script.runInThisContext({ breakOnSigint: true });
    } catch (error) {
      if (isCtrlC(error)) stop('SIGINT');
      signal.throwIfAborted();
      throw error;
    } finally {
      delete works[WORK];
    }
    return (result as { readonly value: Result }).value;
  }
}

/** Does some work that Ctrl-C stops. */
export async function untilStopped<Result>(
  work: (stops: Pick<Interrupts, 'signal' | 'stoppable'>) => Promise<Result>,
): Promise<Result> {
  const { unhear, ...stops } = hearInterrupts();
  try {
    return await work(stops);
  } finally {
    unhear();
  }
}

const isCtrlC = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
