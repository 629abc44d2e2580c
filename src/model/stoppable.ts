/**
 * Does a step of work, which keeps the program from hearing anything, in such a way that it can be stopped between
 * steps and inside of them; it then throws.
 */
export type Stoppable = <Result>(work: () => Result) => Promise<Result>;

/** For work that nobody will want to stop before it is done. */
export const unstopped: Stoppable = async (work) => work();

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
