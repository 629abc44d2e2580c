import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { UsageError } from '../../errors.ts';
import { type PackedPage, packPage } from '../../model/packed-page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { type CodingTools, codedPages, codingTools } from '../coded-pages.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { readCoders } from '../trained-coders.ts';
import {
  type Answer,
  type Errand,
  pack,
  pagesOf,
  type Results,
  type Task,
  take,
  type WorkerSetup,
} from './task.ts';

/** A thread that codes: it is sent tasks, and sends back what comes of each, in their order. */
async function work(port: MessagePort, setup: WorkerSetup): Promise<void> {
  const read = await readCoders(setup.codebook, setup.coders);
  if (read.codebook.hash !== setup.hash) {
    throw new UsageError(
      `${setup.codebook ?? 'the codebook'} was changed while the run began; start it again`,
    );
  }
  const tools = codingTools(read, setup.pseudonymKey, setup.prefilter);
  keepHeapSmall();
  for await (const [errand] of on(port, 'message')) {
    const { tasks, claim } = errand as Errand;
    const packed = take(claim) ? pack(await resultsOf(tasks, setup, tools)) : null;
    port.postMessage({ packed } satisfies Answer, packed === null ? [] : [packed.buffer]);
  }
}

async function resultsOf(
  tasks: readonly Task[],
  { maxBytes }: WorkerSetup,
  tools: CodingTools,
): Promise<Results> {
  const results: (PackedPage | Problem)[] = [];
  for await (const met of codedPages(pagesOf(tasks, { maxBytes }), tools)) {
    results.push(isProblem(met) ? met : packPage(met));
  }
  return results;
}

const port = parentPort as MessagePort;

work(port, workerData as WorkerSetup).catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  port.postMessage({ failure: { name, message } } satisfies Answer);
});
