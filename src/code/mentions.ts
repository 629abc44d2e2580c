import type { Codebook } from '../codebook/codebook.ts';
import type { Span } from '../model/span.ts';
import { BLAME_MODES, type BlameMode, type TargetMention, type TargetSpan } from '../model/target.ts';
import type { Document } from '../text/document.ts';
import type { Evidence } from './evidence.ts';
import type { ScoredDocument, SentimentScorer } from './sentiment.ts';

/** Id of the code whose codings say who is blamed. */
const BLAME = 'blame';

/** The mentions of targets in a text, each with the attitude toward it, and whether and how it is blamed. */
export function mentionsOf(
  document: Document,
  scored: ScoredDocument,
  spans: readonly TargetSpan[],
  evidence: readonly Evidence[],
  coder: { readonly codebook: Pick<Codebook, 'targets'>; readonly sentiment: SentimentScorer },
  given: readonly Span[],
): TargetMention[] {
  const modes = blameModes(spans, evidence);
  const unnamed = new Set(
    coder.codebook.targets.filter(({ onlyWhenBlamed }) => onlyWhenBlamed === true).map(({ name }) => name),
  );
  return spans.flatMap((span, index): TargetMention[] => {
    const blameMode = modes.get(index) ?? null;
    const asked = given.some(({ start, end }) => start === span.start && end === span.end);
    if (blameMode === null && unnamed.has(span.name) && !asked) return [];
    const { attitude, score } = coder.sentiment.attitudeToward(document, scored, span);
    const blamed = blameMode !== null;
    const harsh = blamed
      ? { attitude: 'neg' as const, attitudeScore: Math.min(score, BLAMED_AT_MOST) }
      : null;
    return [{ ...span, ...(harsh ?? { attitude, attitudeScore: score }), blamed, blameMode }];
  });
}

/** Whoever blames somebody is not well disposed to them, whatever the other words weigh. */
const BLAMED_AT_MOST = -0.4;

/** Index of a mention -> how it is blamed: the mention that the slot took, and the same name again in the evidence. */
function blameModes(spans: readonly TargetSpan[], evidence: readonly Evidence[]): Map<number, BlameMode> {
  const modes = new Map<number, BlameMode>();
  for (const { coding, target } of evidence) {
    const mode = BLAME_MODES.find((each) => each === coding.value);
    if (coding.code !== BLAME || mode === undefined || target < 0) continue;
    spans.forEach((span, index) => {
      const inside = span.start >= coding.start && span.end <= coding.end;
      if ((index === target || (inside && span.name === coding.target)) && !modes.has(index))
        modes.set(index, mode);
    });
  }
  return modes;
}
