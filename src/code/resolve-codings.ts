import type { Code, Rule } from '../codebook/codebook.ts';
import { withDetails } from './details.ts';
import { bySentence, type Evidence, thousandthsOf } from './evidence.ts';
import { weakSigns } from './weak-signs.ts';

/**
 * Settles what evidence of the same code says against each other.
 *
 * Shields come first: a rule that shields keeps the other values of its code out of its sentence or out of the text,
 * the heavier before the lighter. Present values are dropped where the weights of all of them together stay below the
 * code's threshold, or all of them are mere cues: weak signs of different kinds add up. Then a code with one value takes,
 * of those that more than cues speak for, the one with the greatest sum of weights (on equal sums the first in the
 * codebook), and any other code keeps, for each target and value, its best evidence. In a sum a rule counts once a sentence.
 * Weak signs are asked only where all of that leaves nothing, and then join in, so that they can never change a coding.
 * What rules for details found is kept beside what is left.
 *
 * @param evidence of one code, in the order of its rules
 * @returns by place in the text
 */
export function resolveCode(code: Code, evidence: readonly Evidence[]): Evidence[] {
  const forValues = evidence.filter(({ rule }) => rule.detail === undefined);
  const plain = forValues.filter(({ rule }) => !rule.weak);
  let resolved = resolveValues(plain, code);
  if (resolved.length === 0 && plain.length < forValues.length)
    resolved = resolveValues([...plain, ...weakSigns(forValues)], code);
  return withDetails(resolved, evidence).sort(
    (a, b) =>
      a.coding.start - b.coding.start ||
      a.coding.end - b.coding.end ||
      code.rules.indexOf(a.rule) - code.rules.indexOf(b.rule),
  );
}

function resolveValues(evidence: readonly Evidence[], code: Code): Evidence[] {
  const strong = aboveThreshold(unopposed(code, evidence), code);
  return code.oneValue ? bestValue(strong, code) : bestForEachTarget(strong);
}

/** Settles the evidence of each code by itself; in the order of the codes, and then of the text. */
export function resolveCodes(codes: readonly Code[], evidence: readonly Evidence[]): Evidence[] {
  const resolved: Evidence[] = [];
  if (evidence.length === 0) return resolved;
  for (const code of codes) {
    const own = ofCode(code, evidence);
    if (own.length > 0) for (const each of resolveCode(code, own)) resolved.push(each);
  }
  return resolved;
}

/** The evidence of one code. */
export const ofCode = (code: Code, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ coding }) => coding.code === code.id);

/** The evidence of one code that no shield keeps out, each once. */
export const unopposed = (code: Code, evidence: readonly Evidence[]): readonly Evidence[] =>
  liftShields(withoutRepeats(evidence), code);

function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const seen = new Set<string>();
  return evidence.filter(({ coding: { rule, start, end, target } }) => {
    const key = `${rule} ${start} ${end} ${target ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function liftShields(evidence: readonly Evidence[], code: Code): readonly Evidence[] {
  if (evidence.every(({ rule }) => rule.shields === 'none')) return evidence;
  const dropped = new Set<Evidence>();
  const rank = (each: Evidence) => code.values.findIndex(({ id }) => id === each.coding.value);
  const shields = evidence
    .filter(({ rule }) => rule.shields !== 'none')
    .sort((a, b) => b.rule.weight - a.rule.weight || rank(a) - rank(b) || a.coding.start - b.coding.start);
  const inSentence = bySentence(evidence);
  const shielded = new Set<string>();
  for (const shield of shields) {
    const { value } = shield.coding;
    if (dropped.has(shield) || shielded.has(value)) continue;
    const isWhole = shield.rule.shields === 'comment';
    if (isWhole) shielded.add(value);
    const near = isWhole ? evidence : shield.sentences.flatMap((index) => inSentence.get(index) ?? []);
    for (const other of near) if (other.coding.value !== value) dropped.add(other);
  }
  return evidence.filter((each) => !dropped.has(each));
}

/** Drops the present values where their weights together do not reach the threshold, or where all are mere cues. */
function aboveThreshold(evidence: readonly Evidence[], code: Code): readonly Evidence[] {
  const present = evidence.filter(({ coding }) => coding.present);
  const enough = thousandthsOf(present) >= Math.round(code.threshold * 1000);
  return enough && present.some(({ rule }) => !rule.cue)
    ? evidence
    : evidence.filter(({ coding }) => !coding.present);
}

function bestValue(evidence: readonly Evidence[], code: Code): Evidence[] {
  let best: readonly Evidence[] = [];
  for (const { id } of code.values) {
    const own = evidence.filter(({ coding }) => coding.value === id);
    if (own.some(({ rule }) => !rule.cue) && thousandthsOf(own) > thousandthsOf(best)) best = own;
  }
  return [...best];
}

function bestForEachTarget(evidence: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const each of evidence) {
    const key = `${each.coding.value} ${each.coding.target ?? ''}`;
    const before = best.get(key);
    if (before === undefined || isBetter(each.rule, before.rule)) best.set(key, each);
  }
  return [...best.values()];
}

const isBetter = (rule: Rule, than: Rule): boolean =>
  rule.cue === than.cue ? rule.weight > than.weight : than.cue;
