import type { Codebook } from '../codebook/codebook.ts';
import type { CodedText, Quotation } from '../model/coded-page.ts';
import type { Coding } from '../model/coding.ts';
import type { Span } from '../model/span.ts';
import type { TrainedCoder } from '../model/trained-coder.ts';
import { Document } from '../text/document.ts';
import { findEvidence, whySilent } from './apply-rules.ts';
import { attitudesToward } from './attitudes.ts';
import { blameEvidence } from './blame/blame-evidence.ts';
import { findMentions, type Mentions } from './blame/mentions.ts';
import { ofOwnSubjects } from './blame/own-subjects.ts';
import { type Evidence, withoutTarget } from './evidence.ts';
import { compileRules, type RuleProgram } from './matcher/rule-program.ts';
import { restoreProgram } from './matcher/stored-program.ts';
import { viewOf } from './matcher/text-view.ts';
import { mentionsOf } from './mentions.ts';
import type { QuotableTexts } from './quotations/quotable-texts.ts';
import { findQuotations } from './quotations.ts';
import { resolveCodes } from './resolve-codings.ts';
import { makeSentimentScorer, type SentimentScorer } from './sentiment.ts';
import type { PageNames } from './targets/page-names.ts';
import { makeTargetFinder, type TargetFinder } from './targets.ts';
import { applyTrained } from './trained/apply-trained.ts';
import { compileTrained, type LinearCoder } from './trained/linear-coder.ts';
import type { RuleCoded } from './trained/rule-coded.ts';

/** A codebook made ready to code with. */
export interface Coder {
  readonly codebook: Codebook;
  readonly program: RuleProgram;
  readonly targets: TargetFinder;
  readonly sentiment: SentimentScorer;
  /** Coders trained from hand codings, which speak after the rules; each of them fits the codebook. */
  readonly trained: readonly LinearCoder[];
  /** Whether patterns are tried only where the words of a text leave room for them. It changes nothing but the time. */
  readonly prefilter: boolean;
}

/** What is known of a text beside its words. */
export interface TextContext {
  /** The articles and the earlier comments of the page, which the text may quote. */
  readonly quotable?: QuotableTexts;
  /** What the page's articles tell about names. */
  readonly names?: PageNames;
  /** Stretches that the caller knows to be targets; each comes back among the targets with its attitude. */
  readonly givenTargets?: readonly Span[];
}

/** Makes a coder from a codebook; compiling takes a moment, so make one and keep it. */
export const makeCoder = (
  codebook: Codebook,
  trained: readonly TrainedCoder[] = [],
  { prefilter = true }: Partial<Pick<Coder, 'prefilter'>> = {},
): Coder => ({
  codebook,
  program: restoreProgram(codebook) ?? compileRules(codebook),
  targets: makeTargetFinder(codebook),
  sentiment: makeSentimentScorer(codebook.sentiment),
  trained: trained.map(compileTrained),
  prefilter,
});

/** Codes one text. What comes out depends on the text, the codebook and the context, and on nothing coded before. */
export const codeText = (text: string, coder: Coder, context: TextContext = {}): CodedText =>
  codeDocument(new Document(text), coder, context);

/** The same of a text that was taken apart. */
export const codeDocument = (document: Document, coder: Coder, context: TextContext): CodedText =>
  applyTrained(coder.trained, codeByRules(document, coder, context));

/** Codes one text by the rules alone, and keeps what went into that. */
export function codeByRules(document: Document, coder: Coder, context: TextContext = {}): RuleCoded {
  const quotations = findQuotations(document, context.quotable);
  const mentions = findMentions(document, coder, context);
  const found = findOwn(document, mentions, coder, quotations);
  const settled = resolveCodes(coder.codebook.codes, found);
  const attitudes = attitudesToward(mentions.spans, document, coder.sentiment, quotations);
  const completed = blameEvidence(settled, found, { document, mentions, quotations, attitudes, coder });
  const evidence: Evidence[] = [];
  const codings: Coding[] = [];
  for (const each of completed) {
    const told = isVagueTarget(each, mentions) ? withoutTarget(each) : each;
    evidence.push(told);
    codings.push(told.coding);
  }
  const scored = coder.sentiment.score(document, codesIn(codings));
  const { score, label, rawScore } = scored.sentiment;
  const coded: CodedText = {
    codings,
    sentiment: { score, label, rawScore, reasons: scored.explain() },
    targets: mentionsOf(document, mentions, evidence, coder.codebook, attitudes),
    quotations,
    wordCount: document.wordCount,
    language: document.language,
  };
  return { document, found, scored, coded, codebook: coder.codebook };
}

/** The codes that are present, each by itself and with its value. */
function codesIn(codings: readonly Coding[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code, value, present } of codings) if (present) codes.add(code).add(`${code}/${value}`);
  return codes;
}

const isVagueTarget = ({ target }: Evidence, { spans, vague }: Mentions): boolean => {
  const mention = spans[target];
  return mention !== undefined && vague.has(mention);
};

/**
 * Every rule that holds somewhere in a text, before thresholds, shields and the choice of one value: what shows a
 * codebook's author why a text was coded as it was, and what a rule's own examples are tested on.
 */
export function evidenceIn(text: string, coder: Coder): Evidence[] {
  const document = new Document(text);
  const mentions = findMentions(document, coder, {});
  return findOwn(document, mentions, coder, findQuotations(document));
}

const findOwn = (
  document: Document,
  { spans }: Mentions,
  { program, prefilter }: Coder,
  quotations: readonly Quotation[],
): Evidence[] =>
  ofOwnSubjects(findEvidence(program, viewOf(document, spans), quotations, !prefilter), spans, document);

/** Why a rule says nothing of a text, in a few plain words; see `evidenceIn`. */
export function whyNot(text: string, ruleId: string, coder: Coder): string {
  const document = new Document(text);
  const view = viewOf(document, findMentions(document, coder).spans);
  return whySilent(coder.program, ruleId, view, findQuotations(document));
}
