import { isPassive, isWhere, opensClause } from './clauses.ts';
import type { TieContext } from './tie-context.ts';

/** Those who mostly bear what others have done: they are named beside every harm, and blamed only where a rule says so. */
const BEARERS = new Set(
  `adults customers families men natives neighbors neighbours parents patients pedestrians refugees residents students
  veterans villagers women workers youths`.split(/\s+/),
);

/**
 * Mentions that their grammar clears, whatever harsh words stand beside them: a place where things happen, and people who
 * bear them; the one to whom something was done; and, where a rule says who did it, the subject of another clause.
 *
 * @returns for each mention, whether it is cleared
 */
export function findBystanders({ document, mentions, roles, evidence, modeOf }: TieContext): boolean[] {
  const blaming = evidence.filter(({ coding, target }) => target >= 0 && modeOf(coding) !== undefined);
  const taken = new Set(blaming.map(({ target }) => target));
  return mentions.map((mention, index) => {
    if (taken.has(index)) return false;
    if (roles.has(mention) && BEARERS.has(mention.name)) return true;
    if (mention.type === 'place' && isWhere(document, mention)) return true;
    const sentence = document.sentenceOf(document.rangeOf(mention).from);
    const doers = [...taken].flatMap((at) => {
      const doer = mentions[at];
      const near = doer !== undefined && document.sentenceOf(document.rangeOf(doer).from) === sentence;
      return near && doer.name !== mention.name ? [doer] : [];
    });
    return isPassive(document, mention) || doers.some((doer) => opensClause(document, doer, mention));
  });
}
