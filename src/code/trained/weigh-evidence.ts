import { greatestOf } from '../../model/extremes.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Evidence } from '../evidence.ts';

/**
 * How strongly the rules speak for each code, enough for a coding or not: the weights of all that holds, of the weightiest
 * rule, of the weightiest sentence, of mere cues, and of what names a target; and how often anything holds.
 */
export function weighEvidence(found: readonly Evidence[]): [name: string, strength: number][] {
  const present = found.filter(
    ({ coding, rule }) => coding.present && rule.detail === undefined && !rule.weak,
  );
  return [...groupBy(present, ({ coding }) => coding.code)].flatMap(([code, own]) => {
    const sentences = groupBy(own, ({ sentences: [first] }) => first);
    return [
      [`${code}: weight`, weightOf(own)],
      [`${code}: heaviest`, greatestOf(own.map(({ rule }) => rule.weight))],
      [`${code}: heaviest sentence`, greatestOf([...sentences.values()].map(weightOf))],
      [`${code}: cues`, weightOf(own.filter(({ rule }) => rule.cue))],
      [`${code}: with a target`, weightOf(own.filter(({ target }) => target >= 0))],
      [`${code}: times`, Math.log(1 + own.length)],
    ] as [string, number][];
  });
}

const weightOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { rule }) => sum + rule.weight, 0);
