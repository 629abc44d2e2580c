import type { TargetType } from '../../model/target.ts';
import { type Candidate, isListed } from './candidate.ts';
import { type Namesakes, namesakesOf } from './namesakes.ts';
import { type ShortNames, shortNamesOf } from './short-names.ts';

/** What the articles of a page tell about names, so that the comments under them need not. */
export interface PageNames {
  readonly shortNames: ShortNames;
  readonly namesakes: Namesakes;
  /** Name -> the type that most tells of it. */
  readonly types: ReadonlyMap<string, TargetType>;
}

export const NO_PAGE_NAMES: PageNames = { shortNames: new Map(), namesakes: new Map(), types: new Map() };

/** Learns names from the mentions in a page's articles. */
export const pageNames = (found: readonly Candidate[]): PageNames => ({
  shortNames: shortNamesOf(found),
  namesakes: namesakesOf(found),
  types: typesOf(found),
});

/**
 * Gives each discovered name one type in a text: the type for which its mentions there tell most, otherwise the one
 * that it has on the page, otherwise the guess that stood.
 */
export function settleTypes(found: readonly Candidate[], page: PageNames): readonly Candidate[] {
  if (found.every(isListed)) return found;
  const own = typesOf(found);
  return found.map((candidate) => {
    const name = candidate.name ?? '';
    if (candidate.source === 'known') return candidate;
    const type = own.get(name) ?? page.types.get(name) ?? candidate.type;
    return type === candidate.type ? candidate : { ...candidate, type };
  });
}

/** The type with most evidence for each discovered name that has any; of equal ones the first met. */
function typesOf(found: readonly Candidate[]): Map<string, TargetType> {
  const votes = new Map<string, Map<TargetType, number>>();
  for (const { name, type, source, typeEvidence } of found) {
    if (name === null || source === 'known' || typeEvidence === 0) continue;
    const counts = votes.get(name) ?? new Map<TargetType, number>();
    votes.set(name, counts);
    counts.set(type, (counts.get(type) ?? 0) + typeEvidence);
  }
  const types = new Map<string, TargetType>();
  for (const [name, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best !== undefined) types.set(name, best[0]);
  }
  return types;
}
