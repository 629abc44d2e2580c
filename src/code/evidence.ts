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
  /** How likely the text blames the target, 0 to 1; absent where that was not weighed. */
  readonly likelihood?: number;
}

/** The same evidence of nobody in particular. */
export const withoutTarget = (evidence: Evidence): Evidence => ({
  ...evidence,
  target: -1,
  coding: { ...evidence.coding, target: null },
});

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
