/**
 * Deals the units of a sample out to coders: some to all of them, by which agreement is measured, the others to one coder
 * each, in turn. The shared ones are spread evenly, so that nobody can tell them by their place, and each coder keeps the
 * order of the sample.
 *
 * @param coders names, each once
 * @param shared how many units everybody codes
 * @returns by coder, in the order of `coders`
 */
export function dealOut<Unit>(
  units: readonly Unit[],
  coders: readonly string[],
  shared: number,
): Map<string, Unit[]> {
  const hands = new Map(coders.map((coder): [string, Unit[]] => [coder, []]));
  const single = [...hands.values()];
  let dealt = 0;
  for (const [at, unit] of units.entries()) {
    const sharedBefore = Math.floor((at * shared) / units.length);
    if (Math.floor(((at + 1) * shared) / units.length) > sharedBefore) {
      for (const hand of single) hand.push(unit);
    } else {
      single[dealt % single.length]?.push(unit);
      dealt += 1;
    }
  }
  return hands;
}
