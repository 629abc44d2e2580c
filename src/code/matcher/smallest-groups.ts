import type { Rule } from '../../codebook/codebook.ts';
import type { Candidate } from './resolve-overlaps.ts';

/** A group with the room that it takes. */
interface Room {
  readonly group: Candidate[];
  readonly from: number;
  readonly to: number;
}

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
  const soonest = parts.map((part) => soonestOf(part, within === 'sentence'));
  const rooms: Room[] = [];
  parts.forEach((part, first) => {
    for (const leader of part) {
      const group = soonest.flatMap((find, index) => (index === first ? leader : (find(leader) ?? [])));
      if (group.length < parts.length) continue;
      const from = Math.min(...group.map((candidate) => candidate.from));
      const to = Math.max(...group.map((candidate) => candidate.to));
      if (typeof within === 'number' && to - from > within) continue;
      rooms.push({ group, from, to });
    }
  });
  return withoutOverlaps(rooms).map(({ group }) => group);
}

/** Finds the candidate that ends first, of those that begin with or after a leader. */
function soonestOf(
  part: readonly Candidate[],
  sameSentence: boolean,
): (leader: Candidate) => Candidate | undefined {
  const sentences = new Map<number, { readonly candidates: Candidate[]; readonly best: Candidate[] }>();
  const sentenceOf = ({ sentence }: Candidate): number => (sameSentence ? sentence : 0);
  for (const candidate of part) {
    const sentence = sentences.get(sentenceOf(candidate)) ?? { candidates: [], best: [] };
    sentences.set(sentenceOf(candidate), sentence);
    sentence.candidates.push(candidate);
  }
  for (const { candidates, best } of sentences.values()) {
    candidates.sort((a, b) => a.from - b.from);
    for (let at = candidates.length - 1; at >= 0; at -= 1) {
      const [candidate, later] = [candidates[at] as Candidate, best[at + 1]];
      best[at] = later !== undefined && later.to < candidate.to ? later : candidate;
    }
  }
  return (leader) => {
    const { candidates = [], best = [] } = sentences.get(sentenceOf(leader)) ?? {};
    return best[firstFrom(candidates, leader.from)];
  };
}

/** The place of the first, among some in order, that begins with or after a place of the text. */
function firstFrom(ordered: readonly { readonly from: number }[], from: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By their place in the text. */
function withoutOverlaps(rooms: Room[]): Room[] {
  const kept: Room[] = [];
  for (const room of rooms.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
    // Those that are kept do not overlap, so only the neighbours can.
    const at = firstFrom(kept, room.from);
    const [before, after] = [kept[at - 1], kept[at]];
    if ((before === undefined || before.to <= room.from) && (after === undefined || room.to <= after.from)) {
      kept.splice(at, 0, room);
    }
  }
  return kept;
}
