import type { Page } from './page.ts';

/**
 * Does a step of work, which keeps the program from hearing anything, in such a way that it can be stopped between
 * steps and inside of them; it then throws.
 *
 * @param isQuick whether the step takes some milliseconds: it is then stopped before it, and not inside
 */
export type Stoppable = <Result>(work: () => Result, isQuick?: boolean) => Promise<Result>;

/** For work that nobody will want to stop before it is done. */
export const unstopped: Stoppable = async (work) => work();

/** Characters of a page that are separated, coded or measured in some milliseconds. */
const QUICK = 20_000;

/** Whether the steps of the work on a page are quick ones. */
export const isQuick = ({ text, markup }: Pick<Page, 'text' | 'markup'>): boolean =>
  text.length <= QUICK && markup === undefined;

/** The same values, each of them made by such a step. */
export async function* stoppably<Value>(
  values: Iterable<Value>,
  stoppable: Stoppable,
): AsyncGenerator<Value> {
  const each = values[Symbol.iterator]();
  for (;;) {
    const { done, value } = await stoppable(() => each.next());
    if (done) return;
    yield value;
  }
}
