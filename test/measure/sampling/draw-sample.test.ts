import { describe, expect, test } from 'vitest';
import { drawSample } from '../../../src/measure/sampling/draw-sample.ts';
import type { Stratifier } from '../../../src/model/sample.ts';
import { weightOf } from '../../../src/model/sample.ts';
import { savedComment } from '../../saved-comment.ts';

/** 400 comments on two pages: 16 conspire, 64 blame (four of them both), 320 do neither. */
const COMMENTS = Array.from({ length: 400 }, (_, at) =>
  savedComment(`c${at}`, {
    path: at % 4 === 0 ? 'small.txt' : 'large.txt',
    themes: [...(at < 16 ? ['conspiracy'] : []), ...(at >= 12 && at < 80 ? ['blame'] : [])],
  }),
);

const draw = (n: number, by: readonly Stratifier[], seed = 1) => drawSample(COMMENTS, { n, by, seed });
const idsOf = (sample: ReturnType<typeof draw>) => sample.units.map(({ commentId }) => commentId);

test('the same seed draws the same comments in the same order, another seed others', () => {
  expect(draw(50, ['theme'])).toEqual(draw(50, ['theme']));
  expect(idsOf(draw(50, ['theme'], 2))).not.toEqual(idsOf(draw(50, ['theme'])));
});

test.each([[[]], [['theme']]] as const)('a larger sample by %j holds the smaller one', (by) => {
  const larger = new Set(idsOf(draw(120, by)));
  expect(idsOf(draw(60, by)).filter((id) => !larger.has(id))).toEqual([]);
  expect(larger.size).toBe(120);
});

test('an extended sample keeps the strata of the earlier one, pages and all', () => {
  const earlier = draw(40, ['theme', 'page']);
  const later = drawSample(COMMENTS, { n: 90, by: earlier.by, seed: earlier.seed }, earlier);
  expect(later.strata.map(({ name, size }) => [name, size])).toEqual(
    earlier.strata.map(({ name, size }) => [name, size]),
  );
  const ids = new Set(idsOf(later));
  expect(idsOf(earlier).every((id) => ids.has(id))).toBe(true);
  expect(ids.size).toBe(90);
});

test('themes share by the square roots of their sizes: 16, 64 and 320 comments as 4, 8 and 17.9', () => {
  expect(draw(90, ['theme']).strata.map(({ name, size, drawn }) => [name, size, drawn])).toEqual([
    ['conspiracy', 16, 12],
    ['blame', 64, 24],
    ['no theme', 320, 54],
  ]);
});

test('a stratum that is used up gives its places to the others', () => {
  expect(draw(200, ['theme']).strata.map(({ drawn }) => drawn)).toEqual([16, 57, 127]);
  expect(draw(1000, ['theme']).units).toHaveLength(400);
});

test('every comment can be drawn, and the weights add up to the corpus', () => {
  for (const by of [[], ['theme'], ['page'], ['theme', 'page']] as const) {
    const { strata, units } = draw(30, by);
    expect(strata.every(({ drawn }) => drawn >= 2)).toBe(true);
    const weights = new Map(strata.map((stratum) => [stratum.name, weightOf(stratum)]));
    const total = units.reduce((sum, { stratum }) => sum + (weights.get(stratum) ?? 0), 0);
    expect(total).toBeCloseTo(400, 8);
  }
});

test('pages too small for a part of their own are drawn from together', () => {
  const pages = COMMENTS.map((comment, at) => ({ ...comment, path: at < 390 ? 'large.txt' : `${at}.txt` }));
  const { strata } = drawSample(pages, { n: 40, by: ['page'], seed: 1 });
  expect(strata.map(({ name, size, drawn }) => [name, size, drawn])).toEqual([
    ['large.txt', 390, 38],
    ['small pages together', 10, 2],
  ]);
});

test('the order on the sheet does not tell the stratum', () => {
  const { units } = draw(90, ['theme']);
  const places = units.flatMap(({ stratum }, at) => (stratum === 'conspiracy' ? [at] : []));
  const mean = places.reduce((sum, at) => sum + at, 0) / places.length;
  // Twelve places at random among 90 have their mean within 20 of the middle, but for once in a hundred.
  expect(Math.abs(mean - 44.5)).toBeLessThan(20);
});

test('a sample that cannot reach every stratum twice is refused', () => {
  expect(() => draw(5, ['theme'])).toThrow(new RangeError('3 strata want 6 comments at least'));
});

describe('weighted back to the corpus', () => {
  /** Something that half of those who blame do, and one in twenty of all others: known for all 400. */
  const has = (id: string): boolean => {
    const at = Number(id.slice(1));
    return at >= 16 && at < 80 ? at % 2 === 0 : at % 20 === 0;
  };
  const truth = COMMENTS.filter(({ commentId }) => has(commentId)).length / 400;

  test('estimates from an enriched sample hit the truth on average; unweighted ones do not', () => {
    const estimates = Array.from({ length: 150 }, (_, seed) => {
      const { strata, units } = draw(60, ['theme'], seed);
      const weights = new Map(strata.map((stratum) => [stratum.name, weightOf(stratum)]));
      const held = units.filter(({ commentId }) => has(commentId));
      return {
        weighted: held.reduce((sum, { stratum }) => sum + (weights.get(stratum) ?? 0), 0) / 400,
        plain: held.length / units.length,
      };
    });
    const mean = (of: 'weighted' | 'plain') =>
      estimates.reduce((sum, each) => sum + each[of], 0) / estimates.length;
    expect(Math.abs(mean('weighted') - truth)).toBeLessThan(0.01);
    expect(mean('plain') - truth).toBeGreaterThan(0.04);
  });
});
