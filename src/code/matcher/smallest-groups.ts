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
  const places: PartPlaces[] = [];
  for (const part of parts) {
    if (part.length === 0) return [];
    places.push(new PartPlaces(part, within === 'sentence'));
  }
  const rooms: Room[] = [];
  for (let first = 0; first < parts.length; first += 1) {
    for (const leader of parts[first] as readonly Candidate[]) {
      const room = roomAfter(leader, first, places);
      if (room === null || (typeof within === 'number' && room.to - room.from > within)) continue;
      rooms.push(room);
    }
  }
  return withoutOverlaps(rooms).map(({ group }) => group);
}

/** The smallest group that a candidate of the first of its parts begins; null where another part is missing. */
function roomAfter(leader: Candidate, first: number, places: readonly PartPlaces[]): Room | null {
  const group: Candidate[] = [];
  let { from, to } = leader;
  for (let part = 0; part < places.length; part += 1) {
    const candidate = part === first ? leader : places[part]?.soonestAfter(leader);
    if (candidate === undefined) return null;
    group.push(candidate);
    from = Math.min(from, candidate.from);
    to = Math.max(to, candidate.to);
  }
  return { group, from, to };
}

/** The candidates of one part, by their place in the text. */
class PartPlaces {
  readonly #sameSentence: boolean;
  /** `best`: of each candidate and those behind it, the one that ends first. */
  readonly #sentences = new Map<number, { readonly candidates: Candidate[]; readonly best: Candidate[] }>();

  constructor(part: readonly Candidate[], sameSentence: boolean) {
    this.#sameSentence = sameSentence;
    for (const candidate of part) {
      const sentence = this.#sentences.get(this.#sentenceOf(candidate)) ?? { candidates: [], best: [] };
      this.#sentences.set(this.#sentenceOf(candidate), sentence);
      sentence.candidates.push(candidate);
    }
    for (const { candidates, best } of this.#sentences.values()) {
      candidates.sort(byFrom);
      for (let at = candidates.length - 1; at >= 0; at -= 1) {
        const [candidate, later] = [candidates[at] as Candidate, best[at + 1]];
        best[at] = later !== undefined && later.to < candidate.to ? later : candidate;
      }
    }
  }

  /** The candidate that ends first, of those that begin with or after a leader. */
  soonestAfter(leader: Candidate): Candidate | undefined {
    const sentence = this.#sentences.get(this.#sentenceOf(leader));
    return sentence?.best[firstFrom(sentence.candidates, leader.from)];
  }

  #sentenceOf({ sentence }: Candidate): number {
    return this.#sameSentence ? sentence : 0;
  }
}

const byFrom = (a: Candidate, b: Candidate): number => a.from - b.from;

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

/** The smallest first. */
const bySize = (a: Room, b: Room): number => a.to - a.from - (b.to - b.from) || a.from - b.from;

/** By their place in the text. */
function withoutOverlaps(rooms: Room[]): Room[] {
  const kept: Room[] = [];
  for (const room of rooms.sort(bySize)) {
    // Those that are kept do not overlap, so only the neighbours can.
    const at = firstFrom(kept, room.from);
    const [before, after] = [kept[at - 1], kept[at]];
    if ((before === undefined || before.to <= room.from) && (after === undefined || room.to <= after.from)) {
      kept.splice(at, 0, room);
    }
  }
  return kept;
}
