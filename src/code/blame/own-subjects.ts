import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../evidence.ts';
import { isWhere, opensClause } from './clauses.ts';

/**
 * Leaves out evidence that took for a doer who is none: in "Freedonia took them in and then Sylvania locked the gate" a
 * pattern with room between the target and its deed also reaches from Freedonia to the gate, and in "I want the sky over
 * Freedonia closed" the place stands before the verb by chance.
 *
 * Asked is only what begins with its target, as what has a subject does.
 */
export const ofOwnSubjects = (
  evidence: readonly Evidence[],
  mentions: readonly TargetSpan[],
  document: Document,
): Evidence[] =>
  evidence.filter(({ coding, target }) => {
    const taken = mentions[target];
    if (taken === undefined || taken.start > coding.start) return true;
    if (isWhere(document, taken)) return false;
    // What opens a clause after it stands behind it.
    for (let at = target + 1; at < mentions.length; at += 1) {
      const other = mentions[at] as TargetSpan;
      if (other.end >= coding.end) return true;
      if (other.name !== taken.name && opensClause(document, other, taken)) return false;
    }
    return true;
  });
