import {
  BLAME_MODES,
  type BlameMode,
  LIKELY_BLAMED,
  type TargetMention,
  type TargetSpan,
} from '../model/target.ts';
import type { Document } from '../text/document.ts';
import type { Attitudes } from './attitudes.ts';
import type { Mentions } from './blame/mentions.ts';
import { type BlamingCodes, modeOf } from './blame/mode-of.ts';
import { wholePhrase } from './blame/whole-phrase.ts';
import type { Evidence } from './evidence.ts';
import { settling } from './sentiment/reasons.ts';
import { wholeMention } from './targets/whole-mention.ts';

/** The mentions of targets in a text, each with the attitude toward it, and whether and how it is blamed. */
export function mentionsOf(
  document: Document,
  mentions: Mentions,
  evidence: readonly Evidence[],
  codebook: BlamingCodes,
  attitudes: Attitudes,
): TargetMention[] {
  const { spans, roles, vague } = mentions;
  const { held, accused } = blamed(spans, evidence, codebook);
  const targets: TargetMention[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as TargetSpan;
    const { mode: blameMode, probability: blameProbability } = held?.get(span.name) ?? NOT_BLAMED;
    const isBlamed = blameMode !== null;
    if ((!isBlamed && roles.has(span)) || vague.has(span)) continue;
    const { start, end, form } = wholeWords(document, span, mentions, isBlamed);
    const toward = attitudes(index);
    const { attitude, score } = toward;
    const harsh = accused.has(index);
    targets.push({
      start,
      end,
      name: span.name,
      type: span.type,
      form,
      attitude: harsh ? 'neg' : attitude,
      attitudeScore: harsh ? Math.min(score, BLAMED_AT_MOST) : score,
      attitudeReasons: harsh
        ? [settling('blamed'), ...(attitude === 'neg' ? toward.explain() : [])]
        : toward.explain(),
      blamed: isBlamed,
      blameMode,
      blameProbability,
    });
  }
  return targets;
}

/** A mention in all the words that tell who is meant. */
function wholeWords(document: Document, span: TargetSpan, mentions: Mentions, isBlamed: boolean): TargetSpan {
  const { spans, roles, named } = mentions;
  const isMany = named.has(span) && span.type === 'group';
  if (isBlamed && (isMany || roles.has(span))) return wholePhrase(document, span, mentions);
  return named.has(span) ? wholeMention(document, span, spans) : span;
}

/** Where somebody is blamed, more likely than not, the attitude is not good, whatever the other words weigh. */
const BLAMED_AT_MOST = -0.4;

const NOT_BLAMED = { mode: null, probability: null };

interface Blamed {
  readonly mode: BlameMode;
  /** Null where it was not weighed. */
  readonly probability: number | null;
}

/** Whom a text blames: a text that blames somebody blames them wherever it names them. */
interface Blame {
  /** Name -> how it is blamed, and how likely; null where nobody is. */
  readonly held: ReadonlyMap<string, Blamed> | null;
  /** Indices of the mentions that are blamed more likely than not. */
  readonly accused: ReadonlySet<number>;
}

function blamed(spans: readonly TargetSpan[], evidence: readonly Evidence[], codebook: BlamingCodes): Blame {
  const ties = new Map<string, { weights: Map<BlameMode, number>; probability: number | null }>();
  const accused = new Set<number>();
  for (const { coding, target, rule, likelihood } of evidence) {
    const mode = modeOf(coding, codebook);
    if (mode === undefined) continue;
    if ((likelihood ?? 1) >= LIKELY_BLAMED) accused.add(target);
    const name = spans[target]?.name;
    if (name === undefined) continue;
    const tie = ties.get(name) ?? { weights: new Map(), probability: null };
    tie.weights.set(mode, Math.max(rule.weight, tie.weights.get(mode) ?? 0));
    tie.probability = likelihood ?? tie.probability;
    ties.set(name, tie);
  }
  if (ties.size === 0) return { held: null, accused };
  const held = new Map<string, Blamed>();
  for (const [name, { weights, probability }] of ties)
    held.set(name, { mode: tellingMode(weights), probability });
  return { held, accused };
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
