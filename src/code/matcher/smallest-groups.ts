import type { Rule } from '../../codebook/codebook.ts';
import type { Candidate } from './resolve-overlaps.ts';

/**
 * Groups that hold one candidate of each part, inside the room that the rule gives. Each group is the smallest that
 * begins where it begins; of groups that overlap the smallest is kept.
 *
 * @param parts the candidates of each part, by their place in the text
 * @param within number of keys (they may lie in two sentences), one sentence, or the whole comment
 */
export function smallestGroups(
  parts: readonly (readonly Candidate[])[],
  within: Rule['within'],
): Candidate[][] {
  if (parts.some((part) => part.length === 0)) return [];
  const groups: Candidate[][] = [];
  parts.forEach((part, first) => {
    for (const leader of part) {
      const group = parts.map((others, index) =>
        index === first ? leader : soonest(others, leader, within === 'sentence'),
      );
      const whole = group.filter((candidate) => candidate !== undefined);
      if (whole.length < parts.length) continue;
      if (typeof within === 'number' && lengthOf(whole) > within) continue;
      groups.push(whole);
    }
  });
  return withoutOverlaps(groups);
}

/** The candidate that ends first, of those that begin with or after the leader. */
function soonest(
  part: readonly Candidate[],
  leader: Candidate,
  sameSentence: boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of part) {
    if (candidate.from < leader.from || (sameSentence && candidate.sentence !== leader.sentence)) continue;
    if (best === undefined || candidate.to < best.to) best = candidate;
  }
  return best;
}

const fromOf = (group: readonly Candidate[]): number => Math.min(...group.map(({ from }) => from));
const toOf = (group: readonly Candidate[]): number => Math.max(...group.map(({ to }) => to));
const lengthOf = (group: readonly Candidate[]): number => toOf(group) - fromOf(group);

function withoutOverlaps(groups: Candidate[][]): Candidate[][] {
  const ordered = groups.sort((a, b) => lengthOf(a) - lengthOf(b) || fromOf(a) - fromOf(b));
  const kept: Candidate[][] = [];
  for (const group of ordered) {
    if (kept.every((other) => toOf(group) <= fromOf(other) || fromOf(group) >= toOf(other))) kept.push(group);
  }
  return kept.sort((a, b) => fromOf(a) - fromOf(b));
}
