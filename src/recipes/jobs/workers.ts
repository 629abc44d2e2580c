import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../../errors.ts';
import type { Answer, Task, WorkerSetup } from './task.ts';

type Results = Extract<Answer, { results: unknown }>['results'];

/** Somebody who waits for what a worker makes of some tasks. */
interface Waiting {
  readonly resolve: (results: Results) => void;
  readonly reject: (error: unknown) => void;
}

/** Megabytes for what a thread has just made, half of V8's own choice: pages come and go, and little of them stays. */
const YOUNG = 24;

/** Threads that code; each does what it is sent one after the other. */
export class Workers {
  readonly #workers: readonly { readonly thread: Worker; readonly waiting: Waiting[] }[];
  #failure: unknown;

  constructor(count: number, setup: WorkerSetup) {
    this.#workers = Array.from({ length: count }, () => this.#start(setup));
  }

  /** What comes of some tasks, one for each, made by the worker that has least to do. */
  code(tasks: readonly Task[]): Promise<Results> {
    const [first, ...others] = this.#workers;
    if (first === undefined || this.#failure !== undefined) return Promise.reject(this.#failure);
    const idlest = others.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a), first);
    return new Promise((resolve, reject) => {
      idlest.waiting.push({ resolve, reject });
      idlest.thread.postMessage(tasks);
    });
  }

  /** Ends all threads, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
  }

  #start(setup: WorkerSetup) {
    const waiting: Waiting[] = [];
    const thread = new Worker(new URL(`./code-worker${path.extname(import.meta.url)}`, import.meta.url), {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const fail = (error: unknown) => {
      this.#failure ??= error;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    thread.on('message', (answer: Answer) => {
      if ('failure' in answer) fail(errorOf(answer.failure));
      else waiting.shift()?.resolve(answer.results);
    });
    thread.on('error', fail);
    thread.on('exit', () => fail(new Error('a thread that codes ended before its work did')));
    return { thread, waiting };
  }
}

const errorOf = ({ name, message }: { name: string; message: string }): Error =>
  name === 'UsageError' ? new UsageError(message) : new Error(message);
