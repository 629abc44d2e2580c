import type { Rule } from '../codebook/codebook.ts';
import type { Coding } from '../model/coding.ts';

/** A coding with what its resolution needs. */
export interface Evidence {
  readonly coding: Coding;
  readonly rule: Rule;
  /** Index of the mention that the rule's slot took, -1 for none. */
  readonly target: number;
  /** Indices of the sentences that the evidence touches. */
  readonly sentences: readonly number[];
  /** How likely the text blames the target, 0 to 1; null where that was not weighed. */
  readonly likelihood: number | null;
}

/** The same evidence of nobody in particular. */
export const withoutTarget = ({ coding, rule, sentences, likelihood }: Evidence): Evidence => ({
  coding: { ...coding, target: null },
  rule,
  target: -1,
  sentences,
  likelihood,
});

/** The same evidence with how likely its target is blamed. */
export const withLikelihood = (
  { coding, rule, target, sentences }: Evidence,
  likelihood: number,
): Evidence => ({ coding, rule, target, sentences, likelihood });

/** Sentence -> the evidence that touches it. */
export function bySentence<Each extends Pick<Evidence, 'sentences'>>(
  evidence: readonly Each[],
): ReadonlyMap<number, Each[]> {
  const sentences = new Map<number, Each[]>();
  for (const each of evidence) {
    for (const index of each.sentences) {
      const there = sentences.get(index);
      if (there === undefined) sentences.set(index, [each]);
      else there.push(each);
    }
  }
  return sentences;
}

/** What evidence weighs in whole thousandths, so that a sum does not depend on its order; a rule counts once a sentence. */
export function thousandthsOf(evidence: readonly Evidence[]): number {
  let sum = 0;
  let counted: Set<string> | undefined;
  for (let at = 0; at < evidence.length; at += 1) {
    const { rule, sentences } = evidence[at] as Evidence;
    if (evidence.length > 1) {
      const key = `${rule.id} ${sentences[0]}`;
      counted ??= new Set();
      if (counted.has(key)) continue;
      counted.add(key);
    }
    sum += Math.round(rule.weight * 1000);
  }
  return sum;
}
