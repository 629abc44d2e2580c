import { greatestOf } from '../../model/extremes.ts';
import type { VisitFeature } from '../../model/feature.ts';
import type { Span } from '../../model/span.ts';
import { visitGrams } from './grams.ts';
import type { RuleCoded } from './rule-coded.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** Tone tells less than words and rules, and is held below them. */
const TONE = 0.4;

/**
 * Tells of all that a trained coder sees in a comment: its words and letters; the rules that fired, with the values and codes
 * that they came to, and how strongly they speak, enough or not; its tone, length and punctuation.
 */
export function visitCommentFeatures(text: RuleCoded, visit: VisitFeature): void {
  const { tokens } = text.document;
  visitGrams(tokens, 0, tokens.length, visit);
  visitRules(text, visit);
  visitSigns(text, visit);
}

/** The rules that fired and what they came to: codes, values, whom the comment dislikes or blames. */
function visitRules({ document, coded: { codings, targets } }: RuleCoded, visit: VisitFeature): void {
  const fire = (name: string, span: Span): void => {
    const { from, to } = document.rangeOf(span);
    visit('rules', name, 1, from, to);
  };
  for (const coding of codings) {
    fire(`rule ${coding.code}/${coding.rule}`, coding);
    fire(`value ${coding.code}=${coding.value}`, coding);
    if (coding.present && !coding.cue) fire(`code ${coding.code}`, coding);
  }
  for (const target of targets) {
    if (target.attitude === 'neg') fire(`disliked ${target.type}`, target);
    if (target.blamed) fire('blamed', target);
  }
}

/** What has a strength but no place, so that no evidence can point to it. */
function visitSigns({ document, found, coded }: RuleCoded, visit: VisitFeature): void {
  const { sentiment, targets, quotations } = coded;
  const marksOf = (mark: string): number => document.tokens.filter(({ norm }) => norm.includes(mark)).length;
  const tone: readonly (readonly [name: string, strength: number])[] = [
    ['sentiment', 2 * sentiment.score],
    ['sentiment neg', Number(sentiment.label === 'neg')],
    ['length', Math.log(1 + document.tokens.length) / 3],
    ['targets', Math.min(3, targets.length) / 2],
    ['worst attitude', 2 * greatestOf([0, ...targets.map(({ attitudeScore }) => -attitudeScore)])],
    ['quotes', Number(quotations.length > 0)],
    ...['?', '!'].map((mark) => [`marks ${mark}`, Math.min(3, marksOf(mark)) / 2] as const),
  ];
  for (const [name, strength] of tone) if (strength !== 0) visit('signs', name, TONE * strength, 0, 0);
  for (const [name, strength] of weighEvidence(found)) visit('signs', name, strength, 0, 0);
}
