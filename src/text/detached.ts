/** A copy that keeps nothing else in memory: a slice of a text would keep the whole text there. */
export const detached = <Value>(value: Value): Value =>
  typeof value === 'string' && value.length < SHORTEST_SLICE ? value : JSON.parse(JSON.stringify(value));

/** V8 copies the characters of a shorter slice, since pointing at them would take more room. */
const SHORTEST_SLICE = 13;
