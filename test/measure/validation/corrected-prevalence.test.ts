import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/measure/statistics/random.ts';
import { doubleSampling, roganGladen } from '../../../src/measure/validation/corrected-prevalence.ts';
import { weightedShare } from '../../../src/measure/validation/weighted-share.ts';

const NOTHING = { value: Number.NaN, low: 0, high: 1 };

describe('doubleSampling', () => {
  const side = (share: number, positive: number, of: number, fraction: number) => ({
    share,
    positive: weightedShare(
      Array.from({ length: of }, (_, at) => ({ weight: 1, yes: at < positive })),
      ({ yes }) => yes,
    ),
    fraction,
  });

  test('a fifth found, of which 80% is right, and 5% missed of the rest: .16 + .04', () => {
    const { value, low, high } = doubleSampling([side(0.2, 80, 100, 0.1), side(0.8, 5, 100, 0.1)]);
    expect(value).toBeCloseTo(0.2, 12);
    expect(low).toBeLessThan(0.2);
    expect(high).toBeGreaterThan(0.2);
  });

  test('once everything is coded, nothing is uncertain', () => {
    const { value, low, high } = doubleSampling([side(0.2, 16, 20, 1), side(0.8, 4, 80, 1)]);
    expect(value).toBeCloseTo(0.2, 12);
    expect([low, high]).toEqual([value, value]);
  });

  test('a side without comments does not count; one that nobody coded leaves nothing to say', () => {
    const empty = { share: 0, positive: NOTHING, fraction: Number.NaN };
    expect(doubleSampling([empty, side(1, 5, 100, 0)]).value).toBeCloseTo(0.05, 12);
    expect(doubleSampling([{ ...empty, share: 0.3 }, side(0.7, 5, 100, 0)]).value).toBeNaN();
  });
});

describe('roganGladen', () => {
  const rate = (value: number, n: number) => ({ value, n });

  test('30% found with sensitivity .9 and specificity .8 is one in seven', () => {
    expect(roganGladen(rate(0.3, 1000), rate(0.9, 100), rate(0.8, 100)).value).toBeCloseTo(1 / 7, 12);
  });

  test('the limits are those of the published formula, worked out by hand', () => {
    const { low, high } = roganGladen(rate(0.3, 100), rate(0.9, 50), rate(0.8, 50));
    const z2 = 1.959963984540054 ** 2;
    const [n, p, se, sp] = [100 + z2, (30 + z2 / 2) / (100 + z2), 46 / 52, 41 / 52];
    const j = se + sp - 1;
    const found = (p + sp - 1) / j;
    const [vp, vse, vsp] = [(p * (1 - p)) / n, (se * (1 - se)) / 52, (sp * (1 - sp)) / 52];
    const shift = 2 * z2 * (found * vse - (1 - found) * vsp);
    const reach = (Math.sqrt(z2) * Math.sqrt(vp + found ** 2 * vse + (1 - found) ** 2 * vsp)) / j;
    expect(low).toBeCloseTo(Math.max(0, found + shift - reach), 12);
    expect(high).toBeCloseTo(found + shift + reach, 12);
  });

  test('a program that does no better than chance tells nothing', () => {
    expect(roganGladen(rate(0.3, 100), rate(0.4, 50), rate(0.6, 50)).value).toBeNaN();
    expect(roganGladen(rate(0.3, 100), rate(Number.NaN, 0), rate(0.9, 50)).value).toBeNaN();
  });
});

/** A corpus in which the truth is known, drawn from, coded, and estimated: how often does the interval hold the truth? */
describe('in a simulation, 95% intervals hold the truth', () => {
  const random = seededRandom(7);
  const ROUNDS = 600;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const corpus = Array.from({ length: 1000 }, () => {
      const truth = random.next() < 0.2;
      return { truth, found: random.next() < (truth ? 0.8 : 0.1), weight: 1 };
    });
    const sample = corpus.map((each) => ({ each, key: random.next() })).sort((a, b) => a.key - b.key);
    const coded = sample.slice(0, 200).map(({ each }) => each);
    const share = corpus.filter(({ found }) => found).length / corpus.length;
    const side = (wanted: boolean) => {
      const cases = coded.filter(({ found }) => found === wanted);
      const own = wanted ? share : 1 - share;
      return {
        share: own,
        positive: weightedShare(cases, ({ truth }) => truth),
        fraction: cases.length / (1000 * own),
      };
    };
    const of = (truth: boolean) => {
      const cases = coded.filter((each) => each.truth === truth);
      return { value: cases.filter(({ found }) => found === truth).length / cases.length, n: cases.length };
    };
    return {
      actual: corpus.filter(({ truth }) => truth).length / corpus.length,
      double: doubleSampling([side(true), side(false)]),
      rogan: roganGladen({ value: share, n: 1000 }, of(true), of(false)),
    };
  });

  test.each([
    [
      'double sampling: what is in this corpus',
      ({ double, actual }: (typeof rounds)[0]) => [double, actual] as const,
      0.93,
    ],
    [
      'Rogan and Gladen: what corpora like it hold',
      ({ rogan }: (typeof rounds)[0]) => [rogan, 0.2] as const,
      0.93,
    ],
  ])('%s', (_, of, least) => {
    const held = rounds.filter((round) => {
      const [{ low, high }, truth] = of(round);
      return low <= truth && truth <= high;
    }).length;
    expect(held / ROUNDS).toBeGreaterThanOrEqual(least);
    expect(held / ROUNDS).toBeLessThanOrEqual(0.995);
  });
});
