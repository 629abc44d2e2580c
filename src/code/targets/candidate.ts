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

/**
 * Keeps the longest of the candidates that overlap; of equally long ones the known before the
 * found and the found before the phrases of nobody, then the first.
 *
 * @returns candidates in reading order, none overlapping, those of nobody left out
 */
export function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = [...candidates].sort(byPlace);
  const areApart = inOrder.every(({ to }, at) => to <= (inOrder[at + 1]?.from ?? to));
  return (areApart ? inOrder : longestOf(candidates).sort(byPlace)).filter(({ name }) => name !== null);
}

const byPlace = (a: Candidate, b: Candidate): number => a.from - b.from;

function longestOf(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || rankOf(a) - rankOf(b) || a.from - b.from,
  );
  const taken = new Uint8Array(candidates.reduce((end, { to }) => Math.max(end, to), 0));
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept;
}

const rankOf = ({ name, source }: Candidate): number => (name === null ? 2 : source === 'known' ? 0 : 1);
