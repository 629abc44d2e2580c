import { type Span, touching } from '../../model/span.ts';
import type { State } from './states.ts';
import type { TextView } from './text-view.ts';

/** One way in which a row stands in a text. `from` and `to` count keys. */
export interface Candidate {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Index of the mention that the slot took, -1 for none. */
  readonly target: number;
  readonly sentence: number;
  readonly end: State;
}

/** Words that join names which share what is said of them: "Smith and his council ruined it". */
const JOINS = new Set([
  'and',
  'or',
  'nor',
  '&',
  '/',
  ',',
  'the',
  'his',
  'her',
  'their',
  'its',
  "'s",
  'both',
  'plus',
  'with',
]);

/**
 * Keeps the longest of the candidates that overlap and took the same mention. Where the slot could have taken one of
 * several mentions, the one that stands nearest to the rest of the pattern counts, and those that are joined to it.
 *
 * @param candidates by their pattern: of two that are alike the first is kept
 * @returns candidates by their place in the text
 */
export function resolveOverlaps(candidates: readonly Candidate[], view: TextView): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  // For each mention, the keys that are taken by a longer match.
  const taken = new Map<number, Set<number>>();
  const longest: Candidate[] = [];
  for (const candidate of [...candidates].sort(byLength)) {
    const keys = taken.get(candidate.target) ?? new Set();
    taken.set(candidate.target, keys);
    // A shorter one that overlaps a longer one touches it at an end.
    if (keys.has(candidate.from) || keys.has(candidate.to - 1)) continue;
    for (let key = candidate.from; key < candidate.to; key += 1) keys.add(key);
    longest.push(candidate);
  }
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of longest) {
    const beside = bySentence.get(candidate.sentence);
    if (beside === undefined) bySentence.set(candidate.sentence, [candidate]);
    else beside.push(candidate);
  }
  return longest
    .filter(
      (candidate) =>
        !(bySentence.get(candidate.sentence) ?? []).some((other) => isNearer(other, candidate, view)),
    )
    .sort(byPlace);
}

/** The longest first. */
const byLength = (a: Candidate, b: Candidate): number =>
  b.to - b.from - (a.to - a.from) || a.from - b.from || a.target - b.target;

const byPlace = (a: Candidate, b: Candidate): number => a.from - b.from || a.to - b.to || a.target - b.target;

/** Whether `other` says the same of a mention that stands nearer. */
const isNearer = (other: Candidate, candidate: Candidate, view: TextView): boolean =>
  other.target !== candidate.target &&
  other.from >= candidate.from &&
  other.to <= candidate.to &&
  other.to - other.from < candidate.to - candidate.from &&
  other.target >= 0 &&
  candidate.target >= 0 &&
  !areJoined(view, candidate.target, other.target);

/** Whether nothing but joining words and further mentions stands between two mentions. */
function areJoined(view: TextView, a: number, b: number): boolean {
  const [first, second] = [view.targets[a], view.targets[b]];
  if (first === undefined || second === undefined) return false;
  const [left, right] = first.start < second.start ? [first, second] : [second, first];
  const between = { start: left.end, end: right.start };
  const inner = touching(view.targets, between).filter((span) => holds(between, span));
  return touching(view.document.tokens, between).every(
    (token) => !holds(between, token) || JOINS.has(token.norm) || inner.some((span) => holds(span, token)),
  );
}

const holds = (whole: Span, part: Span): boolean => part.start >= whole.start && part.end <= whole.end;
