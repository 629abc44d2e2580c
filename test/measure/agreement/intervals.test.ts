import { expect, test } from 'vitest';
import { bootstrap } from '../../../src/measure/agreement/bootstrap.ts';
import { alphaOfCounts, distances } from '../../../src/measure/agreement/krippendorff.ts';
import { type Random, seededRandom } from '../../../src/measure/statistics/random.ts';

/** A unit that two coders code 1 or 0: each is wrong about it once in `1 / wrong` times. */
function unit(random: Random, prevalence: number, wrong: number): number[] {
  const truth = Number(random.next() < prevalence);
  const counts = [0, 0];
  for (let coder = 0; coder < 2; coder += 1) {
    const value = random.next() < wrong ? 1 - truth : truth;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

test('95 in 100 intervals of alpha hold the alpha of the population, within 2', () => {
  const random = seededRandom(2);
  const nominal = distances('nominal', ['0', '1']);
  const alpha = (units: readonly (readonly number[])[]) => alphaOfCounts(units, nominal);
  // Wrong once in ten, three in ten present: by hand the population's alpha is .599.
  const [present, wrong] = [0.3, 0.1];
  const coded = present * (1 - wrong) + (1 - present) * wrong;
  const differ = 2 * wrong * (1 - wrong);
  const truth = 1 - differ / (2 * coded * (1 - coded));
  const studies = 400;
  let held = 0;
  for (let study = 0; study < studies; study += 1) {
    const units = Array.from({ length: 200 }, () => unit(random, present, wrong));
    const { low, high } = bootstrap(units, alpha, random, 400);
    if (low <= truth && truth <= high) held += 1;
  }
  expect(held / studies).toBeGreaterThan(0.93);
  expect(held / studies).toBeLessThan(0.97);
}, 300_000);
