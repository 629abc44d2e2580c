import { expect, test } from 'vitest';
import { addTo, CountTable } from '../../../src/measure/counting/count-table.ts';
import { memoryScratch } from '../../../src/scratch/scratch.ts';
import { fc } from '../../properties.ts';

test('counts are the same however few names are held in memory, and come in the order of the names', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'ä', '__proto__', '\ud800', '', 'line\nbreak', 'aa'));
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 5 }), (said, most) => {
      const table = new CountTable(2, memoryScratch, { most });
      for (const [at, name] of said.entries()) addTo(table.of(name), at % 2);
      const countOf = (name: string, place: number): number =>
        said.filter((each, at) => each === name && at % 2 === place).length;
      const expected = [...new Set(said)].sort().map((name) => [name, [countOf(name, 0), countOf(name, 1)]]);
      expect([...table.entries()]).toEqual(expected);
    }),
    { seed: 7 },
  );
});

test('where counts are not to be added up, the caller says how they are joined', () => {
  const join = (earlier: number[], later: readonly number[]) => {
    earlier[0] ||= later[0] ?? 0;
  };
  const table = new CountTable(1, memoryScratch, { join, most: 1 });
  for (const [name, value] of [
    ['a', 3],
    ['b', 5],
    ['a', 4],
  ] as const) {
    addTo(table.of(name), 0, value);
  }
  expect([...table.entries()]).toEqual([
    ['a', [3]],
    ['b', [5]],
  ]);
});

test('counts that room was made for stay at hand until their names were asked for', () => {
  const table = new CountTable(1, memoryScratch, { most: 2 });
  for (const [round, names] of [['a', 'b'], ['a', 'c', 'd'], ['e']].entries()) {
    table.reserve(names.length);
    for (const name of names) addTo(table.of(name), 0, 10 ** round);
    for (const name of names) expect(table.of(name)[0]).toBe(10 ** round);
  }
  expect([...table.entries()]).toEqual([
    ['a', [11]],
    ['b', [1]],
    ['c', [10]],
    ['d', [10]],
    ['e', [100]],
  ]);
});
