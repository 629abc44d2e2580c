/**
 * Does a step of work, which keeps the program from hearing anything, in such a way that it can be stopped between
 * steps and inside of them; it then throws.
 *
 * @param characters how long the page is that the step is taken on, where that is known
 */
export type Stoppable = <Result>(work: () => Result, characters?: number) => Promise<Result>;

/** For work that nobody will want to stop before it is done. */
export const unstopped: Stoppable = async (work) => work();

/** Characters of a page that are separated, coded or measured in some milliseconds. */
export const QUICK_PAGE = 20_000;

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
