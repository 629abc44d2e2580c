import type { CodedText } from '../../model/coded-page.ts';
import type { VisitFeature } from '../../model/feature.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { visitGrams } from './grams.ts';

/** What the rules and the sentiment layer say of a comment, as far as features are made of it. */
export type RuleKnowledge = Pick<CodedText, 'codings' | 'sentiment' | 'targets' | 'quotations'>;

/** Nothing that a coder who reads the words can point to. */
const NOWHERE: Span = { start: 0, end: 0 };

/**
 * Tells of all that a trained coder sees in a comment: its words and letters; the rules that fired, with the values and codes
 * that they came to; its tone, its targets and its punctuation.
 */
export function visitCommentFeatures(document: Document, known: RuleKnowledge, visit: VisitFeature): void {
  visitGrams(document.tokens, 0, document.tokens.length, visit);
  const sign = (name: string, strength: number, span: Span = NOWHERE): void => {
    if (strength === 0) return;
    const { from, to } = span.end > span.start ? document.rangeOf(span) : { from: 0, to: 0 };
    visit('signs', name, strength, from, to);
  };
  visitRules(known, sign);
  visitTone(document, known, sign);
}

type Sign = (name: string, strength: number, span?: Span) => void;

function visitRules({ codings }: RuleKnowledge, sign: Sign): void {
  for (const coding of codings) {
    sign(`rule ${coding.code}/${coding.rule}`, 1, coding);
    sign(`value ${coding.code}=${coding.value}`, 1, coding);
    if (coding.present && !coding.cue) sign(`code ${coding.code}`, 1, coding);
  }
}

function visitTone(document: Document, { sentiment, targets, quotations }: RuleKnowledge, sign: Sign): void {
  sign('sentiment', 2 * sentiment.score);
  sign('sentiment neg', sentiment.label === 'neg' ? 1 : 0);
  sign('length', Math.log(1 + document.tokens.length) / 3);
  sign('targets', Math.min(3, targets.length) / 2);
  sign('worst attitude', 2 * Math.max(0, ...targets.map(({ attitudeScore }) => -attitudeScore)));
  for (const target of targets) {
    if (target.attitude === 'neg') sign(`disliked ${target.type}`, 1, target);
    if (target.blamed) sign('blamed', 1, target);
  }
  if (quotations.length > 0) sign('quotes', 1);
  for (const mark of ['?', '!']) {
    const marks = document.tokens.filter(({ norm }) => norm.includes(mark)).length;
    sign(`marks ${mark}`, Math.min(3, marks) / 2);
  }
}
