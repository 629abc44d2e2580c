import type { Code } from '../codebook/codebook.ts';
import type { Evidence } from './apply-rules.ts';

/**
 * Settles what evidence of the same code says against each other.
 *
 * Shields come first: a rule that shields keeps the other values of its code out of its sentence or out of the text,
 * the heavier before the lighter. Then a code with one value takes the one with the greatest sum of weights (on equal
 * sums the first in the codebook), and any other code keeps, for each target and value, its best evidence. Present
 * values are dropped where their weights together stay below the code's threshold.
 *
 * @param evidence of one code, in the order of its rules
 * @returns by place in the text
 */
export function resolveCode(code: Code, evidence: readonly Evidence[]): Evidence[] {
  const unshielded = liftShields(withoutRepeats(evidence), code);
  const resolved = code.oneValue ? bestValue(unshielded, code) : bestForEachTarget(unshielded, code);
  return resolved.sort(
    (a, b) =>
      a.coding.start - b.coding.start ||
      a.coding.end - b.coding.end ||
      code.rules.indexOf(a.rule) - code.rules.indexOf(b.rule),
  );
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ coding: { rule, start, end, target } }) => {
    const key = [rule, start, end, target ?? ''].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function liftShields(evidence: readonly Evidence[], code: Code): Evidence[] {
  const dropped = new Set<Evidence>();
  const rank = (each: Evidence) => code.values.findIndex(({ id }) => id === each.coding.value);
  const shields = evidence
    .filter(({ rule }) => rule.shields !== 'none')
    .sort((a, b) => b.rule.weight - a.rule.weight || rank(a) - rank(b) || a.coding.start - b.coding.start);
  for (const shield of shields) {
    if (dropped.has(shield)) continue;
    for (const other of evidence) {
      const near =
        shield.rule.shields === 'comment' ||
        other.sentences.some((index) => shield.sentences.includes(index));
      if (near && other.coding.value !== shield.coding.value) dropped.add(other);
    }
  }
  return evidence.filter((each) => !dropped.has(each));
}

/** Weights as whole thousandths, so that sums do not depend on their order. */
const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { rule }) => sum + Math.round(rule.weight * 1000), 0);

const reaches = (evidence: readonly Evidence[], code: Code): boolean =>
  sumOf(evidence) >= Math.round(code.threshold * 1000);

function bestValue(evidence: readonly Evidence[], code: Code): Evidence[] {
  let best: readonly Evidence[] = [];
  for (const { id } of code.values) {
    const own = evidence.filter(({ coding }) => coding.value === id);
    if (sumOf(own) > sumOf(best)) best = own;
  }
  const present = evidence.filter(({ coding }) => coding.present);
  return best[0]?.coding.present === true && !reaches(present, code) ? [] : [...best];
}

function bestForEachTarget(evidence: readonly Evidence[], code: Code): Evidence[] {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const key = `${each.coding.value} ${each.coding.target ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()]
    .filter((group) => group[0]?.coding.present === false || reaches(group, code))
    .map((group) => group.reduce((best, each) => (each.rule.weight > best.rule.weight ? each : best)));
}
