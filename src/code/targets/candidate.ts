import type { TargetType } from '../../model/target.ts';
import type { PhraseKeys } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';

/** Tokens of a text together with the keys that phrases are compared by. */
export interface TextKeys extends PhraseKeys {
  readonly tokens: readonly Token[];
}

/** A row of tokens that may be a mention of a target. */
export interface Candidate {
  /** Index of the first token. */
  readonly from: number;
  /** Index after the last token. */
  readonly to: number;
  /** Canonical name; null where the words only look like a target and keep others out. */
  readonly name: string | null;
  readonly type: TargetType;
  readonly source: 'known' | 'found';
  /** How much tells the type: 2 a cue in the name, 1 the words around it, 0 nothing. */
  readonly typeEvidence: 0 | 1 | 2;
}

/** Whether a mention is of a target that the codebook lists. */
export const isListed = ({ source }: Candidate): boolean => source === 'known';

/**
 * Keeps the longest of the candidates that overlap; of equally long ones the known before the
 * found and the found before the phrases of nobody, then the first.
 *
 * @returns candidates in reading order, none overlapping, those of nobody left out
 */
export function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = [...candidates].sort(byPlace);
  const apart = areApart(inOrder) ? inOrder : longestOf(inOrder).sort(byPlace);
  return apart.filter(isSomebody);
}

const byPlace = (a: Candidate, b: Candidate): number => a.from - b.from;

const isSomebody = ({ name }: Candidate): boolean => name !== null;

function areApart(inOrder: readonly Candidate[]): boolean {
  let end = 0;
  for (const { from, to } of inOrder) {
    if (from < end) return false;
    end = to;
  }
  return true;
}

const byLength = (a: Candidate, b: Candidate): number =>
  b.to - b.from - (a.to - a.from) || rankOf(a) - rankOf(b) || a.from - b.from;

function longestOf(candidates: readonly Candidate[]): Candidate[] {
  let end = 0;
  for (const { to } of candidates) end = Math.max(end, to);
  const taken = new Uint8Array(end);
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byLength)) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept;
}

const rankOf = ({ name, source }: Candidate): number => (name === null ? 2 : source === 'known' ? 0 : 1);
