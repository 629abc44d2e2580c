import { BLAME_MODES, type BlameMode, type TargetMention, type TargetSpan } from '../model/target.ts';
import type { Document } from '../text/document.ts';
import { BLAME, type Mentions } from './blame/mentions.ts';
import { wholePhrase } from './blame/whole-phrase.ts';
import type { Evidence } from './evidence.ts';
import type { ScoredDocument, SentimentScorer } from './sentiment.ts';

/** The mentions of targets in a text, each with the attitude toward it, and whether and how it is blamed. */
export function mentionsOf(
  document: Document,
  scored: ScoredDocument,
  { spans, roles }: Mentions,
  evidence: readonly Evidence[],
  sentiment: SentimentScorer,
): TargetMention[] {
  const modes = blameModes(spans, evidence);
  const accused = new Set(
    evidence.flatMap(({ coding, target }) => (coding.code === BLAME && coding.present ? [target] : [])),
  );
  return spans.flatMap((span, index): TargetMention[] => {
    const blameMode = modes.get(span.name) ?? null;
    if (blameMode === null && roles.has(span)) return [];
    const { attitude, score } = sentiment.attitudeToward(document, scored, span);
    const blamed = blameMode !== null;
    const harsh = accused.has(index)
      ? { attitude: 'neg' as const, attitudeScore: Math.min(score, BLAMED_AT_MOST) }
      : null;
    const whole = blamed && roles.has(span) ? wholePhrase(document, span, spans) : span;
    return [{ ...whole, ...(harsh ?? { attitude, attitudeScore: score }), blamed, blameMode }];
  });
}

/** Where somebody is blamed the attitude is not good, whatever the other words weigh. */
const BLAMED_AT_MOST = -0.4;

/** Name -> how it is blamed. A text that blames somebody once blames them wherever it names them. */
function blameModes(spans: readonly TargetSpan[], evidence: readonly Evidence[]): Map<string, BlameMode> {
  const modes = new Map<string, BlameMode>();
  for (const { coding, target } of evidence) {
    const mode = BLAME_MODES.find((each) => each === coding.value);
    const name = spans[target]?.name;
    if (coding.code === BLAME && mode !== undefined && name !== undefined && !modes.has(name))
      modes.set(name, mode);
  }
  return modes;
}
