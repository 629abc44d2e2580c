import { hearInterrupts, type Interrupts } from './interrupts.ts';

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
