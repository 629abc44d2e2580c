import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { startsClause } from './clause.ts';
import { list, MEMBER_KINDS, MEMBERS, PLACE_PREPOSITIONS, REGIONS, SITES, STATE_ARMS } from './name-cues.ts';

/** The second word of such an arm: "security forces", "air force". */
const SECOND = list('forces force services service police');

/** Nouns for a part of a people that acts for itself. */
const SIDES = list('opposition');

/** Where an embassy is meant as a building: "outside the Dutch embassy". */
const AT = new Set([...PLACE_PREPOSITIONS, 'at', 'of']);

/**
 * Widens a name of a body by those who make it up, "NATO forces", "ISIL tactical units", and a name that nothing tells of
 * by the site it belongs to, "Cloverhill prison". The name stays the body's.
 */
export function extendName(candidate: Candidate, tokens: readonly Token[]): Candidate {
  const { to, type } = candidate;
  const next = tokens[to]?.norm ?? '';
  if (type === 'organisation') {
    const end = MEMBER_KINDS.has(next) ? to + 1 : to;
    return MEMBERS.has(tokens[end]?.norm ?? '') ? { ...candidate, to: end + 1 } : candidate;
  }
  const loose = candidate.typeEvidence < 2 && (type === 'person' || type === 'place');
  return loose && SITES.has(next) ? { ...candidate, to: to + 1, type: 'place', typeEvidence: 2 } : candidate;
}

/**
 * Widens a mention of a country: "Iraqi security forces" and "the government of Iraq" are Iraq as an organisation,
 * "northern Syria" and "the Polish border" are places. The name stays the country's.
 */
export function extendCountry(candidate: Candidate, tokens: readonly Token[]): Candidate {
  const { from } = candidate;
  const to = endOfArm(tokens, candidate.to);
  if (to > candidate.to)
    return { ...candidate, to, type: isBuilding(tokens, from, to) ? 'place' : 'organisation' };
  if (tokens[from - 1]?.norm === 'of' && STATE_ARMS.has(tokens[from - 2]?.norm ?? ''))
    return { ...candidate, from: from - 2, type: 'organisation' };
  if (/^(border|frontier)$/.test(tokens[to]?.norm ?? '') && tokens[from - 1]?.norm !== '-')
    return { ...candidate, to: to + 1, type: 'place' };
  return extendPlace(candidate, tokens);
}

/** The same for a mention of a place: "northern Varna". */
export function extendPlace(candidate: Candidate, tokens: readonly Token[]): Candidate {
  if (SITES.has(tokens[candidate.to]?.norm ?? ''))
    return { ...candidate, to: candidate.to + 1, type: 'place' };
  const region = tokens[candidate.from - 1];
  if (region === undefined || !REGIONS.has(region.norm)) return candidate;
  const wide: Candidate = { ...candidate, from: candidate.from - 1, type: 'place' };
  // "East Varna" is a town of its own; "eastern Varna" and "Eastern Varna" are a part of it.
  const isOwn = candidate.type === 'place' && /^(?:North|South|East|West)$/.test(region.form);
  return isOwn && !startsClause(tokens, candidate.from - 1)
    ? { ...wide, name: `${region.form} ${candidate.name}` }
    : wide;
}

function isBuilding(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]?.norm !== 'embassy') return false;
  const article = tokens[from - 1]?.norm === 'the' ? 1 : 0;
  return AT.has(tokens[from - 1 - article]?.norm ?? '');
}

function endOfArm(tokens: readonly Token[], from: number): number {
  const norm = tokens[from]?.norm ?? '';
  if (SIDES.has(norm)) return from + 1;
  if (!STATE_ARMS.has(norm)) return from;
  const needsSecond = norm === 'air' || norm === 'special' || norm === 'security' || norm === 'armed';
  if (SECOND.has(tokens[from + 1]?.norm ?? '')) return from + 2;
  return needsSecond ? from : from + 1;
}
