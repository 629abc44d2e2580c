import { expect, test } from 'vitest';
import { fisherExact } from '../../../src/measure/statistics/fisher-exact.ts';

/** The sum over all tables, in whole numbers: another way to the same chance. */
function byCounting(both: number, first: number, second: number, all: number): number {
  const choose = (n: number, k: number): bigint => {
    let product = 1n;
    for (let at = 1; at <= k; at += 1) product = (product * BigInt(n - k + at)) / BigInt(at);
    return k > n ? 0n : product;
  };
  const tables = (met: number) => choose(first, met) * choose(all - first, second - met);
  let sum = 0n;
  for (let met = Math.max(0, first + second - all); met <= Math.min(first, second); met += 1) {
    if (tables(met) <= tables(both)) sum += tables(met);
  }
  return Number((sum * 10n ** 18n) / choose(all, second)) / 1e18;
}

test.each([
  // Fisher (1935): three of four cups told right.
  ['a lady tasting tea', 3, 4, 4, 8, 0.4857],
  // Fisher (1935), after Lange: convicts among the twins of criminals.
  ['twins of criminals', 2, 12, 17, 30, 0.0005367],
])('as printed: %s', (_, both, first, second, all, chance) => {
  expect(fisherExact(both, first, second, all)).toBeCloseTo(chance, 4);
});

test('every table of small margins, and some of large ones, is as by counting', () => {
  for (const [first, second, all] of [
    [20, 8, 53],
    [9, 9, 53],
    [12, 12, 20],
    [5, 5, 10],
  ] as const) {
    for (let both = Math.max(0, first + second - all); both <= Math.min(first, second); both += 1) {
      expect(fisherExact(both, first, second, all)).toBeCloseTo(byCounting(both, first, second, all), 10);
    }
  }
  for (const both of [70, 100, 103, 130]) {
    expect(fisherExact(both, 400, 500, 2000)).toBeCloseTo(byCounting(both, 400, 500, 2000), 10);
  }
});

test('what could not be otherwise is certain, and what hardly could is no number below zero', () => {
  expect(fisherExact(0, 0, 5, 10)).toBe(1);
  expect(fisherExact(5, 10, 5, 10)).toBe(1);
  expect(fisherExact(0, 0, 0, 0)).toBe(1);
  expect(fisherExact(1000, 1000, 1000, 10_000_000)).toBeGreaterThanOrEqual(0);
  expect(fisherExact(1000, 1000, 1000, 10_000_000)).toBeLessThan(1e-12);
});
