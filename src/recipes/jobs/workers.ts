import { Worker } from 'node:worker_threads';
import { UsageError } from '../../errors.ts';
import { type Answer, type Errand, type Task, take, type WorkerSetup } from './task.ts';

type Packed = Extract<Answer, { packed: unknown }>['packed'];

/** Tasks that a worker was sent. */
export interface Sent {
  /** What comes of them, to be unpacked; null where they were taken back. */
  readonly packed: Promise<Packed>;
  /** Takes them back, if the worker has not begun them; whether it had not. */
  readonly takeBack: () => boolean;
}

/** The module of a thread, which is no script as those are that the command loads (`src/cli/compiled.ts`). */
const CODE_WORKER = import.meta.url.endsWith('.ts') ? './code-worker.ts' : './code-worker.js';

/** Errands that a worker has at hand: one that it is at, and one that waits. */
const AHEAD = 2;

/** Somebody who waits for what a worker makes of some tasks. */
interface Waiting {
  readonly resolve: (packed: Packed) => void;
  readonly reject: (error: unknown) => void;
}

/** Megabytes for what a thread has just made, half of V8's own choice: pages come and go, and little of them stays. */
const YOUNG = 24;

/** Threads that code; each does what it is sent one after the other. */
export class Workers {
  readonly #workers: readonly { readonly thread: Worker; readonly waiting: Waiting[] }[];
  #failure: unknown;

  /** @param signal ends the wait for whatever a worker is at; what it was sent is then rejected with the reason */
  constructor(count: number, setup: WorkerSetup, signal?: AbortSignal) {
    this.#workers = Array.from({ length: count }, () => this.#start(setup));
    const stop = () => {
      for (const { waiting } of this.#workers) this.#fail(waiting, signal?.reason);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  }

  /** Whether a worker will have nothing to do soon. */
  get wantTasks(): boolean {
    return this.#workers.some(({ waiting }) => waiting.length < AHEAD);
  }

  /** Sends some tasks to the worker that has least to do. */
  send(tasks: readonly Task[]): Sent {
    const claim = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const packed = new Promise<Packed>((resolve, reject) => {
      const [first, ...others] = this.#workers;
      if (first === undefined || this.#failure !== undefined) throw this.#failure;
      const idlest = others.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a), first);
      idlest.waiting.push({ resolve, reject });
      idlest.thread.postMessage({ tasks, claim } satisfies Errand);
    });
    return { packed, takeBack: () => take(claim) };
  }

  /** Ends all threads, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
  }

  #start(setup: WorkerSetup) {
    const waiting: Waiting[] = [];
    const thread = new Worker(new URL(CODE_WORKER, import.meta.url), {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    const fail = (error: unknown) => this.#fail(waiting, error);
    thread.on('message', (answer: Answer) => {
      if ('failure' in answer) fail(errorOf(answer.failure));
      else waiting.shift()?.resolve(answer.packed);
    });
    thread.on('error', fail);
    thread.on('exit', () => fail(new Error('a thread that codes ended before its work did')));
    return { thread, waiting };
  }

  #fail(waiting: Waiting[], error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  }
}

const errorOf = ({ name, message }: { name: string; message: string }): Error =>
  name === 'UsageError' ? new UsageError(message) : new Error(message);
