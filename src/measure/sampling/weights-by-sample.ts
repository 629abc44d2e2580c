import { groupBy } from '../../model/group-by.ts';
import type { Sample } from '../../model/sample.ts';

/**
 * What each of some coded units counts, so that together they stand for the corpus that they were drawn from: the size of
 * its stratum by how many of that are among them, with a mean of 1. A unit that the sample does not know counts 1.
 *
 * @param sample what they were drawn by; without it, all count the same
 */
export function weightsBySample(
  units: readonly { readonly id: string }[],
  sample: Sample | undefined,
): number[] {
  const strata = new Map(sample?.units.map(({ commentId, stratum }) => [commentId, stratum]));
  const sizes = new Map(sample?.strata.map(({ name, size }) => [name, size]));
  const drawn = units.filter(({ id }) => strata.has(id));
  const counts = groupBy(drawn, ({ id }) => strata.get(id));
  const comments = [...counts.keys()].reduce((sum, stratum) => sum + (sizes.get(stratum ?? '') ?? 0), 0);
  return units.map(({ id }) => {
    const stratum = strata.get(id);
    const coded = counts.get(stratum)?.length;
    if (stratum === undefined || coded === undefined) return 1;
    return ((sizes.get(stratum) ?? 0) / coded) * (drawn.length / comments);
  });
}
