import { expect, it } from 'vitest';
import { type Case, fitLogistic } from './logistic-regression.ts';

const cases = (signs: readonly string[], yes: number, no: number): Case[] => [
  ...Array.from({ length: yes }, () => ({ signs, holds: true, weight: 1 })),
  ...Array.from({ length: no }, () => ({ signs, holds: false, weight: 1 })),
];

it('finds the log odds ratio of a table of two by two', () => {
  const { base, weights } = fitLogistic([...cases(['sign'], 30, 10), ...cases([], 20, 60)], 0);
  // ln(20 / 60), and ln((30 / 10) / (20 / 60)).
  expect(base).toBeCloseTo(Math.log(1 / 3), 2);
  expect(weights.get('sign')).toBeCloseTo(Math.log(9), 2);
});

it('counts a case by its weight', () => {
  const heavy = [...cases(['sign'], 30, 10).map((each) => ({ ...each, weight: 0.5 })), ...cases([], 20, 60)];
  const { weights } = fitLogistic(heavy, 0);
  expect(weights.get('sign')).toBeCloseTo(Math.log(9), 2);
  const uneven = cases(['sign'], 20, 20).map((each) => ({ ...each, weight: each.holds ? 3 : 1 }));
  expect(fitLogistic([...uneven, ...cases([], 20, 20)], 0).weights.get('sign')).toBeCloseTo(Math.log(3), 2);
});

it('keeps weights small by its penalty, and leaves rare signs out', () => {
  const table = [...cases(['sign', 'rare'], 1, 0), ...cases(['sign'], 29, 10), ...cases([], 20, 60)];
  const free = fitLogistic(table, 0, 2);
  const held = fitLogistic(table, 20, 2);
  expect([...free.weights.keys()]).toEqual(['sign']);
  expect(held.weights.get('sign')).toBeLessThan((free.weights.get('sign') ?? 0) * 0.8);
  expect(held.weights.get('sign')).toBeGreaterThan(0);
});
