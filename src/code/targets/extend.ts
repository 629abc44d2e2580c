import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { REGIONS } from './name-cues.ts';

/** Nouns that, after a country or its adjective, name the state or one of its arms: "the Turkish army". */
const ARMS = new Set(
  `government govt gov't regime army military navy forces parliament embassy intelligence air special security armed`.split(
    /\s+/,
  ),
);
/** The second word of such an arm: "security forces", "air force". */
const SECOND = new Set(['forces', 'force', 'services', 'service', 'police']);

/** Nouns for a part of a people that acts for itself. */
const SIDES = new Set(['opposition']);

/**
 * Widens mentions of countries: "Iraqi security forces" and "the government of Iraq" are Iraq as an organisation,
 * "northern Syria" is Syria as a place. The name stays the country's.
 */
export function extendCountries(found: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return found.flatMap((candidate) => {
    if (candidate.name === null || (candidate.type !== 'country' && candidate.type !== 'place'))
      return [candidate];
    const to = endOfArm(tokens, candidate.to);
    if (to > candidate.to && candidate.type === 'country')
      return [{ ...candidate, to, type: 'organisation' }];
    const before = tokens[candidate.from - 1];
    if (
      before?.norm === 'of' &&
      ARMS.has(tokens[candidate.from - 2]?.norm ?? '') &&
      candidate.type === 'country'
    ) {
      return [{ ...candidate, from: candidate.from - 2, type: 'organisation' }];
    }
    if (before !== undefined && REGIONS.has(before.norm))
      return [{ ...candidate, from: candidate.from - 1, type: 'place' }];
    return [candidate];
  });
}

function endOfArm(tokens: readonly Token[], from: number): number {
  const norm = tokens[from]?.norm ?? '';
  if (SIDES.has(norm)) return from + 1;
  if (!ARMS.has(norm)) return from;
  const needsSecond = norm === 'air' || norm === 'special' || norm === 'security' || norm === 'armed';
  if (SECOND.has(tokens[from + 1]?.norm ?? '')) return from + 2;
  return needsSecond ? from : from + 1;
}
