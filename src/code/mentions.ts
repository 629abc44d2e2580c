import type { Quotation } from '../model/coded-page.ts';
import {
  BLAME_MODES,
  type BlameMode,
  LIKELY_BLAMED,
  type TargetMention,
  type TargetSpan,
} from '../model/target.ts';
import type { Document } from '../text/document.ts';
import type { Mentions } from './blame/mentions.ts';
import { type BlamingCodes, modeOf } from './blame/mode-of.ts';
import { wholePhrase } from './blame/whole-phrase.ts';
import type { Evidence } from './evidence.ts';
import type { ScoredDocument, SentimentScorer } from './sentiment.ts';
import { wholeMention } from './targets/whole-mention.ts';

/** The mentions of targets in a text, each with the attitude toward it, and whether and how it is blamed. */
export function mentionsOf(
  document: Document,
  scored: ScoredDocument,
  { spans, roles, named }: Mentions,
  evidence: readonly Evidence[],
  { codebook, sentiment }: { readonly codebook: BlamingCodes; readonly sentiment: SentimentScorer },
  quotations: readonly Quotation[] = [],
): TargetMention[] {
  const held = blamedNames(spans, evidence, codebook);
  const accused = new Set(
    evidence
      .filter(
        ({ coding, likelihood = 1 }) => likelihood >= LIKELY_BLAMED && modeOf(coding, codebook) !== undefined,
      )
      .map(({ target }) => target),
  );
  const marked = (span: TargetSpan, blamed: boolean): TargetSpan => {
    if (named.has(span)) return wholeMention(document, span, spans);
    return blamed && roles.has(span) ? wholePhrase(document, span, spans) : span;
  };
  return spans.flatMap((span, index): TargetMention[] => {
    const { mode: blameMode, probability: blameProbability } = held.get(span.name) ?? NOT_BLAMED;
    if (blameMode === null && roles.has(span)) return [];
    const { attitude, score } = sentiment.attitudeToward(document, scored, span, quotations);
    const blamed = blameMode !== null;
    const harsh = accused.has(index)
      ? { attitude: 'neg' as const, attitudeScore: Math.min(score, BLAMED_AT_MOST) }
      : null;
    return [
      {
        ...marked(span, blamed),
        ...(harsh ?? { attitude, attitudeScore: score }),
        blamed,
        blameMode,
        blameProbability,
      },
    ];
  });
}

/** Where somebody is blamed, more likely than not, the attitude is not good, whatever the other words weigh. */
const BLAMED_AT_MOST = -0.4;

const NOT_BLAMED = { mode: null, probability: null };

interface Blamed {
  readonly mode: BlameMode;
  /** Null where it was not weighed. */
  readonly probability: number | null;
}

/** Name -> how it is blamed, and how likely. A text that blames somebody blames them wherever it names them. */
function blamedNames(
  spans: readonly TargetSpan[],
  evidence: readonly Evidence[],
  codebook: BlamingCodes,
): Map<string, Blamed> {
  const ties = new Map<
    string,
    { readonly weights: Map<BlameMode, number>; readonly probability: number | null }
  >();
  for (const { coding, target, rule, likelihood } of evidence) {
    const name = spans[target]?.name;
    const mode = modeOf(coding, codebook);
    if (name === undefined || mode === undefined) continue;
    const tie = ties.get(name) ?? { weights: new Map(), probability: null };
    tie.weights.set(mode, Math.max(rule.weight, tie.weights.get(mode) ?? 0));
    ties.set(name, { ...tie, probability: likelihood ?? tie.probability });
  }
  return new Map(
    [...ties].map(([name, { weights, probability }]) => [name, { mode: tellingMode(weights), probability }]),
  );
}

/**
 * A mode that tells of a part taken goes before the mere cause; among several the one with the weightiest evidence, then
 * the one that says most.
 */
function tellingMode(weights: ReadonlyMap<BlameMode, number>): BlameMode {
  const parts = BLAME_MODES.filter((mode) => mode !== 'cause' && weights.has(mode));
  const best = Math.max(...parts.map((mode) => weights.get(mode) ?? 0));
  return parts.find((mode) => weights.get(mode) === best) ?? 'cause';
}
