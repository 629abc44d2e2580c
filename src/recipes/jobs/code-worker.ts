import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import { UsageError } from '../../errors.ts';
import type { CodedPage } from '../../model/coded-page.ts';
import { packPage } from '../../model/packed-page.ts';
import { isProblem, type Problem } from '../../model/problem.ts';
import { readHtmlAssets } from '../../read/read-html-assets.ts';
import { type CodingTools, codedPages, codingTools } from '../coded-pages.ts';
import { PageFinishing } from '../finished/finish-page.ts';
import { type FinishedTogether, finishTogether } from '../finished/finish-together.ts';
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

/** A thread that codes: it is sent tasks, and sends back what comes of them. */
async function work(port: MessagePort, setup: WorkerSetup): Promise<void> {
  const read = await readCoders(setup.codebook, setup.coders);
  if (read.codebook.hash !== setup.hash) {
    throw new UsageError(
      `${setup.codebook ?? 'the codebook'} was changed while the run began; start it again`,
    );
  }
  const tools = codingTools(read, setup.pseudonymKey, setup.prefilter);
  const finish = await finisher(setup, read.codebook);
  keepHeapSmall();
  for await (const [errand] of on(port, 'message')) {
    const { tasks, claim } = errand as Errand;
    const packed = take(claim) ? pack(await resultsOf(tasks, setup, tools, finish)) : null;
    port.postMessage({ packed } satisfies Answer, packed === null ? [] : [packed.buffer]);
  }
}

/** Finished where that is wanted, and the pages by themselves can tell all; otherwise coded. */
async function resultsOf(
  tasks: readonly Task[],
  { maxBytes }: WorkerSetup,
  tools: CodingTools,
  finish: Finish,
): Promise<Results> {
  const coded: (CodedPage | Problem)[] = [];
  for await (const met of codedPages(pagesOf(tasks, { maxBytes }), tools)) coded.push(met);
  return finish(coded) ?? coded.map((met) => (isProblem(met) ? met : packPage(met)));
}

type Finish = (coded: readonly (CodedPage | Problem)[]) => FinishedTogether | null;

async function finisher({ report }: WorkerSetup, codebook: ReportedCodebook): Promise<Finish> {
  if (report === null) return () => null;
  const finishing = new PageFinishing(codebook, report, await readHtmlAssets());
  return (coded) => finishTogether(coded, codebook, finishing);
}

const port = parentPort as MessagePort;

work(port, workerData as WorkerSetup).catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  port.postMessage({ failure: { name, message } } satisfies Answer);
});
