import type { VisitFeature } from '../../model/feature.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { clauseMarks } from '../sentiment/clauses.ts';
import { visitGrams, wordOf } from './grams.ts';
import type { RuleCoded } from './rule-coded.ts';
import { shareAt, TargetTone } from './target-tone.ts';

/** Words so far away say little of the target, and the work stays in step with the length of the text. */
const REACH = 60;
/** Words within so many of the target are told apart from the others. */
const NEAR = 4;
/** Stands for the target, so that what is learned of one name holds for the next. */
const MASK = '<target>';

/**
 * Tells of what a trained coder sees around a target, in its own sentence: words and letters without those of the target;
 * words by their side, nearness and clause; pairs and threes that touch the target, which is masked; praise and reproach
 * and on whom they fall; the rules that fired, and whether the target is blamed. The attitude by rule is no
 * feature: its weights were learned from public sentences, and whoever trains on the same would trust it too far.
 */
export function visitTargetFeatures(text: RuleCoded, target: TokenRange, visit: VisitFeature): void {
  const { document } = text;
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf(target.from)] ?? { from: 0, to: tokens.length };
  const from = Math.max(sentence.from, target.from - REACH);
  const to = Math.max(target.to, Math.min(sentence.to, target.to + REACH));
  visitGrams(tokens, from, target.from, visit);
  visitGrams(tokens, target.to, to, visit);
  visitTouching(document, target, { from, to }, visit);
  const tone = new TargetTone(text, target, { from, to }, visit);
  visitSide(document, tone, rising(target.to, to), 'after', visit);
  visitSide(document, tone, rising(from, target.from).reverse(), 'before', visit);
  if (target.from === from) visit('signs', 'target first', 1, target.from, target.to);
  visitRulesAround(text, target, { from, to }, visit);
}

const rising = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** The pairs and threes of words of which the masked target is one. */
function visitTouching(
  { tokens }: Document,
  target: TokenRange,
  { from, to }: TokenRange,
  visit: VisitFeature,
): void {
  const word = (at: number): string | undefined => {
    const token = at >= from && at < to ? tokens[at] : undefined;
    return token && wordOf(token);
  };
  const [last, before] = [word(target.from - 1), word(target.from - 2)];
  const [next, after] = [word(target.to), word(target.to + 1)];
  const tell = (words: readonly (string | undefined)[], first: number, end: number): void => {
    if (!words.includes(undefined)) visit('around', words.join(' '), 1, first, end);
  };
  tell([last, MASK], target.from - 1, target.to);
  tell([before, last, MASK], target.from - 2, target.to);
  tell([MASK, next], target.from, target.to + 1);
  tell([MASK, next, after], target.from, target.to + 2);
  tell([last, MASK, next], target.from - 1, target.to + 1);
}

/** The words on one side of the target, from the nearest to the farthest. */
function visitSide(
  { tokens }: Document,
  tone: TargetTone,
  places: readonly number[],
  side: 'before' | 'after',
  visit: VisitFeature,
): void {
  let sameClause = true;
  for (const [passed, at] of places.entries()) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (clauseMarks.has(token.norm)) sameClause = false;
    const distance = passed + 1;
    visit('around', `${side}: ${wordOf(token)}`, shareAt(distance), at, at + 1);
    if (passed < NEAR) visit('around', `close ${side}: ${wordOf(token)}`, 1, at, at + 1);
    if (sameClause) visit('around', `clause: ${wordOf(token)}`, 1, at, at + 1);
    tone.visitWord({ at, distance, side, sameClause });
  }
}

/** The rules that fired in the sentence, what they came to, and what is known of the target. */
function visitRulesAround(
  { document, coded }: RuleCoded,
  target: TokenRange,
  { from, to }: TokenRange,
  visit: VisitFeature,
): void {
  for (const coding of coded.codings) {
    const range = document.rangeOf(coding);
    if (range.from < from || range.from >= to) continue;
    visit('rules', `rule ${coding.code}/${coding.rule}`, 1, range.from, range.to);
    visit('rules', `value ${coding.code}=${coding.value}`, 1, range.from, range.to);
  }
  for (const mention of coded.targets) {
    const range = document.rangeOf(mention);
    if (range.from >= target.to || range.to <= target.from) continue;
    visit('rules', `type ${mention.type}`, 1, target.from, target.to);
    if (mention.blamed) visit('rules', 'blamed', 1, target.from, target.to);
  }
}
