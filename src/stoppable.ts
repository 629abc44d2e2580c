/**
 * Does a step of work so that Ctrl-C can stop it, between steps and in the midst of one, although Node hears nothing while
 * a step runs. It then throws.
 *
 * @param characters how long the page is that the step is taken on, where that is known
 */
export type Stoppable = <Result>(work: () => Result, characters?: number) => Promise<Result>;

/** For work that nobody will want to stop before it is done. */
export const unstopped: Stoppable = async (work) => work();

/** Characters of a page that are separated, coded or measured in some milliseconds. */
export const QUICK_PAGE = 20_000;

/** Yields the same values, each made in such a step. */
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
