import type { Evidence } from './evidence.ts';

/** How many sentences in a row may hold the weak signs of one matter: what stands further apart in a long comment has met by chance. */
const NEAR = 4;

/** Rules that must speak: two such words meet by chance in any long comment. */
const LEAST_RULES = 3;

/**
 * The weak signs of a comment that bear each other out: of all sentences in a row the weightiest signs of at least three
 * rules. Each rule speaks once, and each word once: a sign among the words of other evidence tells nothing new.
 *
 * @param evidence of one code, weak or not
 */
export function weakSigns(evidence: readonly Evidence[]): Evidence[] {
  const weak = newWords(evidence);
  let best: Evidence[] = [];
  for (const { sentences } of weak) {
    const from = sentences[0] ?? 0;
    const near = weak.filter(({ sentences: [at = 0] }) => at >= from && at < from + NEAR);
    const once = [...new Map(near.map((sign) => [sign.rule.id, sign])).values()];
    if (once.length >= LEAST_RULES && weightOf(once) > weightOf(best)) best = once;
  }
  return best;
}

/** The weak signs whose words are not among those of other evidence, nor of a weak sign before them. */
function newWords(evidence: readonly Evidence[]): Evidence[] {
  const taken = evidence.filter(({ rule }) => !rule.weak);
  const weak = evidence.filter(({ rule }) => rule.weak);
  return weak
    .sort((a, b) => a.coding.start - b.coding.start || b.coding.end - a.coding.end)
    .filter((sign) => !taken.some((other) => shareWords(sign, other)) && taken.push(sign));
}

const shareWords = ({ coding: a }: Evidence, { coding: b }: Evidence): boolean =>
  a.start < b.end && b.start < a.end;

const weightOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { rule }) => sum + rule.weight, 0);
