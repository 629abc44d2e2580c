import { createHash } from 'node:crypto';
import type { Sample, SampledUnit, Stratifier } from '../../model/sample.ts';
import type { SavedComment } from '../../model/saved-report.ts';
import { type OpenStratum, sameStrata, strataOf } from './strata.ts';

export interface SampleDesign {
  readonly n: number;
  /** Empty for a simple random sample. */
  readonly by: readonly Stratifier[];
  readonly seed: number;
}

/** Of each stratum so many at least, so that how much its comments differ can be told. */
const LEAST = 2;

/**
 * Draws a random sample of comments, simple or stratified, without replacement.
 *
 * Each comment has a number of its own, made from its id and the seed, and the least numbers of a stratum are drawn:
 * the same seed draws the same comments, and a larger sample from the same strata holds the smaller one. Source:
 * permanent random numbers, Ohlsson, E. (1995), in Business Survey Methods, 153-169. The strata take turns by highest
 * averages (Sainte-Laguë), so that none loses a place when the sample grows.
 *
 * @param earlier a smaller sample of the same report, whose strata are kept
 * @throws RangeError where the sample is too small for its strata
 */
export function drawSample(
  comments: readonly SavedComment[],
  { n, by, seed }: SampleDesign,
  earlier?: Sample,
): Sample {
  const strata = earlier === undefined ? strataOf(comments, by, n) : sameStrata(comments, earlier.strata);
  const least = strata.reduce((sum, { comments: { length } }) => sum + Math.min(LEAST, length), 0);
  if (n < Math.min(least, comments.length)) {
    throw new RangeError(`${strata.length} strata want ${least} comments at least`);
  }
  const places = allocate(strata, n);
  const units = strata.flatMap(({ name, comments: members }, at): SampledUnit[] =>
    members
      .map(({ commentId }) => ({ commentId, key: ownNumber(`draw ${seed} ${commentId}`) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, places[at])
      .map(({ commentId }) => ({ commentId, stratum: name })),
  );
  const order = new Map(units.map(({ commentId }) => [commentId, ownNumber(`order ${seed} ${commentId}`)]));
  return {
    seed,
    by,
    strata: strata.map(({ name, theme, page, comments: { length } }, at) => ({
      name,
      theme,
      page,
      size: length,
      drawn: places[at] ?? 0,
    })),
    units: units.sort((a, b) => ((order.get(a.commentId) ?? '') < (order.get(b.commentId) ?? '') ? -1 : 1)),
  };
}

/** As good as random, and depends on nothing else. */
const ownNumber = (what: string): string => createHash('sha256').update(what).digest('hex');

/** How many places of the sample each stratum has: the least first, then one after the other by highest averages. */
function allocate(strata: readonly OpenStratum[], n: number): number[] {
  const places = strata.map(() => 0);
  const total = strata.reduce((sum, { comments }) => sum + comments.length, 0);
  for (let given = 0; given < Math.min(n, total); given += 1) {
    let best = -1;
    let highest = -1;
    for (const [at, { votes, comments }] of strata.entries()) {
      const own = places[at] ?? 0;
      if (own >= comments.length) continue;
      const claim = own < LEAST ? Number.MAX_VALUE / (own + 1) : votes / (2 * own + 1);
      if (claim > highest) [best, highest] = [at, claim];
    }
    places[best] = (places[best] ?? 0) + 1;
  }
  return places;
}
