import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { UsageError } from '../../errors.ts';
import { packPage } from '../../model/packed-page.ts';
import type { Page } from '../../model/page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { readPages } from '../../read/read-pages.ts';
import { type CodingTools, codedPages, codingTools } from '../coded-pages.ts';
import { readCoders } from '../trained-coders.ts';
import type { Answer, Task, WorkerSetup } from './task.ts';

/** A thread that codes: it is sent tasks, and sends back what comes of each, in their order. */
async function work(port: MessagePort, setup: WorkerSetup): Promise<void> {
  const read = await readCoders(setup.codebook, setup.coders);
  if (read.codebook.hash !== setup.hash) {
    throw new UsageError(
      `${setup.codebook ?? 'the codebook'} was changed while the run began; start it again`,
    );
  }
  const tools = codingTools(read, setup.pseudonymKey, setup.prefilter);
  for await (const [tasks] of on(port, 'message')) {
    port.postMessage(await answer(tasks as readonly Task[], setup, tools));
  }
}

async function answer(tasks: readonly Task[], setup: WorkerSetup, tools: CodingTools): Promise<Answer> {
  const results = [];
  for await (const met of codedPages(pagesOf(tasks, setup), tools)) {
    results.push(isProblem(met) ? met : packPage(met));
  }
  return { results };
}

async function* pagesOf(tasks: readonly Task[], { maxBytes }: WorkerSetup): AsyncGenerator<Page | Problem> {
  for (const task of tasks) {
    if ('file' in task) yield* readPages([task], { maxBytes });
    else yield task;
  }
}

const port = parentPort as MessagePort;

work(port, workerData as WorkerSetup).catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  port.postMessage({ failure: { name, message } } satisfies Answer);
});
