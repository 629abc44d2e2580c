import { describe, expect, test } from 'vitest';
import { bootstrap } from '../../../src/measure/agreement/bootstrap.ts';
import { type Random, seededRandom } from '../../../src/measure/statistics/random.ts';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

test('the same seed gives the same interval, around the value', () => {
  const numbers = Array.from({ length: 60 }, (_, at) => (at * 37) % 11);
  const estimate = bootstrap(numbers, mean, seededRandom(1));
  expect(bootstrap(numbers, mean, seededRandom(1))).toEqual(estimate);
  expect(bootstrap(numbers, mean, seededRandom(2))).not.toEqual(estimate);
  expect(estimate.low).toBeLessThan(estimate.value);
  expect(estimate.high).toBeGreaterThan(estimate.value);
});

test('for a mean it is close to the interval of theory', () => {
  const numbers = Array.from({ length: 400 }, (_, at) => (at % 20) / 20);
  const { value, low, high } = bootstrap(numbers, mean, seededRandom(3), 4000);
  const spread = Math.sqrt(mean(numbers.map((n) => (n - value) ** 2)) / numbers.length);
  expect(low).toBeCloseTo(value - 1.96 * spread, 2);
  expect(high).toBeCloseTo(value + 1.96 * spread, 2);
});

test('where nothing varies there is nothing on either side; where too little is there, no interval', () => {
  expect(bootstrap([1, 1, 1, 1], mean, seededRandom(1))).toEqual({ value: 1, low: 1, high: 1 });
  expect(bootstrap([1, 0], mean, seededRandom(1))).toMatchObject({ value: 0.5, low: Number.NaN });
});

/** A generator that any language has: the one of old C libraries. */
function plainRandom(): Random {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 2 ** 31;
  };
  return { next, below: (limit) => Math.floor(next() * limit) };
}

describe('the interval of Efron’s formulas, written down again in Python with its NormalDist', () => {
  test.each([
    [[1, 2, 4, 9, 20, 3, 7], 400, 46 / 7, 24 / 7, 99 / 7],
    [[-1, -2, -4, -9, -20, -3, -7], 400, -46 / 7, -99 / 7, -24 / 7],
    [[0, 0, 0, 1, 1, 5, 90, 2], 300, 99 / 8, 6 / 8, 452 / 8],
    [[3, 5, 6], 200, 14 / 3, 3, 6],
  ])('of the mean of %j', (units, draws, value, low, high) => {
    const estimate = bootstrap(units, mean, plainRandom(), draws);
    expect(estimate.value).toBeCloseTo(value, 12);
    expect(estimate.low).toBeCloseTo(low, 12);
    expect(estimate.high).toBeCloseTo(high, 12);
  });

  test('of a largest value, which draws reach and never pass', () => {
    const units = [0.5, 0.25, 4, 8, 16, 32.5, 1, 2, 64];
    expect(bootstrap(units, (some) => Math.max(...some), plainRandom(), 200)).toEqual({
      value: 64,
      low: 32.5,
      high: 64,
    });
  });
});

describe('what is drawn', () => {
  /** The draws themselves: neither the units as they are nor those with one left out. */
  function drawsOf(
    units: readonly string[],
    draws?: number,
    stratumOf?: (unit: string) => unknown,
  ): string[][] {
    const seen: string[][] = [];
    const measure = (some: readonly string[]) => {
      seen.push([...some]);
      return some.length;
    };
    bootstrap(units, measure, seededRandom(7), draws, stratumOf);
    return seen.slice(1, seen.length - units.length);
  }

  test('is as many units each time, a thousand times unless asked otherwise', () => {
    expect(drawsOf(['a', 'b', 'c'])).toHaveLength(1000);
    const draws = drawsOf(['a', 'b', 'c', 'd'], 300);
    expect(draws).toHaveLength(300);
    expect(draws.every(({ length }) => length === 4)).toBe(true);
    for (const unit of 'abcd') {
      const times = draws.flat().filter((each) => each === unit).length;
      expect(times).toBeGreaterThan(240);
      expect(times).toBeLessThan(360);
    }
  });

  test('is as many of each stratum as there are', () => {
    for (const draw of drawsOf(['a1', 'a2', 'a3', 'b1'], 50, (unit) => unit[0])) {
      expect(draw.filter((unit) => unit.startsWith('a'))).toHaveLength(3);
      expect(draw.filter((unit) => unit === 'b1')).toHaveLength(1);
    }
  });

  test('counts where it says anything, and gives an interval where half of it does', () => {
    /** Says nothing of so many draws, the first ones. */
    const silent = (times: number) => {
      let calls = 0;
      return (some: readonly number[]) => {
        calls += 1;
        return calls > 1 && calls <= 1 + times ? Number.NaN : mean(some);
      };
    };
    const units = [1, 2, 4, 9];
    expect(bootstrap(units, silent(51), seededRandom(1), 100)).toEqual({
      value: 4,
      low: Number.NaN,
      high: Number.NaN,
    });
    const half = bootstrap(units, silent(50), seededRandom(1), 100);
    expect(half.low).toBeGreaterThan(0);
    expect(half.high).toBeGreaterThan(half.low);
    expect(bootstrap(units, () => Number.NaN, seededRandom(1), 10).low).toBeNaN();
    let first = true;
    const silentOnce = (some: readonly number[]) => {
      const figure = first ? Number.NaN : mean(some);
      first = false;
      return figure;
    };
    expect(bootstrap(units, silentOnce, seededRandom(1), 100).high).toBeNaN();
  });
});
