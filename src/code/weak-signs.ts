import { groupBy } from '../model/group-by.ts';
import { anyOverlaps, byStart, type Span } from '../model/span.ts';
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
  const signs = newWords(evidence);
  if (signs.length < LEAST_RULES) return [];
  const inSentence = groupBy(signs, ({ sentences }) => sentences[0] ?? 0);
  let best: Evidence[] = [];
  for (const from of inSentence.keys()) {
    const near = Array.from({ length: NEAR }, (_, after) => inSentence.get(from + after) ?? []);
    const once = [
      ...new Map(
        near
          .flat()
          .sort(byPlace)
          .map((sign) => [sign.rule.id, sign]),
      ).values(),
    ];
    if (once.length >= LEAST_RULES && weightOf(once) > weightOf(best)) best = once;
  }
  return best;
}

/** The weak signs whose words are not among those of other evidence, nor of a weak sign before them. */
function newWords(evidence: readonly Evidence[]): Evidence[] {
  const weak = evidence.filter(({ rule }) => rule.weak).sort(byPlace);
  const taken = united(evidence.filter(({ rule }) => !rule.weak).map(({ coding }) => coding));
  const signs: Evidence[] = [];
  let told = 0;
  for (const sign of weak) {
    if (sign.coding.start < told || anyOverlaps(taken, sign.coding)) continue;
    told = sign.coding.end;
    signs.push(sign);
  }
  return signs;
}

/** By place in the text, the longer of two that begin together first. */
const byPlace = ({ coding: a }: Evidence, { coding: b }: Evidence): number =>
  a.start - b.start || b.end - a.end;

/** Stretches in order and apart that hold the same characters as some spans. */
function united(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = stretches.at(-1);
    if (last === undefined || last.end <= start) stretches.push({ start, end });
    else if (last.end < end) stretches[stretches.length - 1] = { ...last, end };
  }
  return stretches;
}

const weightOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { rule }) => sum + rule.weight, 0);
