import { groupBy } from '../../model/group-by.ts';
import { isPassive, isWhere, opensClause } from './clauses.ts';
import { modeIn } from './mode-of.ts';
import type { TieContext } from './tie-context.ts';

/** Those who mostly bear what others have done: they are named beside every harm, and blamed only where a rule says so. */
const BEARERS = new Set(
  `adults customers families men natives neighbors neighbours parents patients residents students veterans villagers
  women workers youths`.split(/\s+/),
);

/**
 * Tells which mentions their grammar clears, whatever harsh words stand beside them: a place where things happen, and people
 * who bear them; the one to whom something was done; and, where a rule says who did it, the subject of another clause.
 * Ask it only of those that it matters for: it may want the parts of speech.
 */
export function bystanderTest({
  document,
  mentions,
  places,
  roles,
  evidence,
  code,
}: TieContext): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { coding, target } of evidence)
    if (target >= 0 && modeIn(code, coding.value) !== undefined) taken.add(target);
  const doersIn = groupBy(taken, (target) => places[target]?.sentence);
  return (index) => {
    const mention = mentions[index];
    if (mention === undefined || taken.has(index)) return false;
    if (roles.has(mention) && BEARERS.has(mention.name)) return true;
    if (mention.type === 'place' && isWhere(document, mention)) return true;
    if (isPassive(document, mention)) return true;
    return (doersIn.get(places[index]?.sentence) ?? []).some((at) => {
      const doer = mentions[at];
      return doer !== undefined && doer.name !== mention.name && opensClause(document, doer, mention);
    });
  };
}
