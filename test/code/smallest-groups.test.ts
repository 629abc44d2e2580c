import { expect, test } from 'vitest';
import type { Candidate } from '../../src/code/matcher/resolve-overlaps.ts';
import { smallestGroups } from '../../src/code/matcher/smallest-groups.ts';
import { fc } from '../properties.ts';

type Within = Parameters<typeof smallestGroups>[1];

/** Candidates are told by their places alone. */
const candidate = (from: number, length: number, sentence: number): Candidate =>
  ({ pattern: 0, from, to: from + length, target: -1, sentence, end: {} }) as unknown as Candidate;

/** Every leader with what ends first behind it, in each part, as the definition says it, one after the other. */
function bySearch(parts: readonly (readonly Candidate[])[], within: Within): Candidate[][] {
  const found = parts.flatMap((part, first) =>
    part.flatMap((leader) => {
      const group = parts.flatMap((others, at) => {
        if (at === first) return [leader];
        const behind = others.filter(
          ({ from, sentence }) =>
            from >= leader.from && (within !== 'sentence' || sentence === leader.sentence),
        );
        const end = Math.min(...behind.map(({ to }) => to));
        return behind.filter(({ to }) => to === end).slice(0, 1);
      });
      return group.length < parts.length ? [] : [group];
    }),
  );
  const from = (group: Candidate[]) => Math.min(...group.map((each) => each.from));
  const to = (group: Candidate[]) => Math.max(...group.map((each) => each.to));
  const kept: Candidate[][] = [];
  for (const group of found
    .filter((each) => typeof within !== 'number' || to(each) - from(each) <= within)
    .sort((a, b) => to(a) - from(a) - (to(b) - from(b)) || from(a) - from(b))) {
    if (kept.every((other) => to(group) <= from(other) || from(group) >= to(other))) kept.push(group);
  }
  return kept.sort((a, b) => from(a) - from(b));
}

const part = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  .map((places) =>
    places.sort(([a], [b]) => a - b).map(([from, length]) => candidate(from, length, Math.floor(from / 12))),
  );

test('the groups are those that a search through all of them finds', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Within>('sentence', 'comment', 3, 10),
      (parts, within) => {
        expect(smallestGroups(parts, within)).toEqual(
          parts.some(({ length }) => length === 0) ? [] : bySearch(parts, within),
        );
      },
    ),
  );
});

test('many candidates in one comment take little time', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => candidate(at * 2, 1, 0));
  const groups = smallestGroups([many, many.slice(1)], 'comment');
  // Compared one with the other, these would be five billion comparisons.
  expect(groups).toHaveLength(99_999);
});
