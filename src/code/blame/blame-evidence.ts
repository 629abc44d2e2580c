import type { Code, Codebook } from '../../codebook/codebook.ts';
import type { Quotation } from '../../model/coded-page.ts';
import type { Document } from '../../text/document.ts';
import type { Attitudes } from '../attitudes.ts';
import type { Evidence } from '../evidence.ts';
import { ofCode, resolveCode, unopposed } from '../resolve-codings.ts';
import type { SentimentScorer } from '../sentiment.ts';
import { findTies } from './find-ties.ts';
import type { Mentions } from './mentions.ts';
import { isBlaming, modeIn } from './mode-of.ts';
import type { TieQuestion } from './tie-context.ts';

/** A text and what it takes to tell who is blamed in it. */
interface BlameContext {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly quotations: readonly Quotation[];
  readonly attitudes: Attitudes;
  readonly coder: { readonly codebook: Pick<Codebook, 'codes'>; readonly sentiment: SentimentScorer };
}

/**
 * Completes what the rules come to by the ties of blame (`find-ties.ts`), for each code of which a value blames.
 *
 * @param settled the evidence of all codes, resolved
 * @param found all evidence, before it was resolved
 * @returns as `settled`, with the part of each blaming code in its place
 */
export function blameEvidence(
  settled: readonly Evidence[],
  found: readonly Evidence[],
  context: BlameContext,
): readonly Evidence[] {
  const questions = tieQuestions(settled, found, context);
  if (questions.length === 0) return settled;
  const completed: Evidence[] = [];
  let next = 0;
  for (const code of context.coder.codebook.codes) {
    const question = questions[next];
    const isAsked = question?.code === code;
    if (isAsked) next += 1;
    for (const each of isAsked ? findTies(question) : ofCode(code, settled)) completed.push(each);
  }
  return completed;
}

/** Each blaming code for which there is evidence, in their order, with all that its ties are weighed by. */
export function tieQuestions(
  settled: readonly Evidence[],
  found: readonly Evidence[],
  { document, mentions, quotations, attitudes, coder }: BlameContext,
): TieQuestion[] {
  if (mentions.spans.length === 0 || found.length === 0) return [];
  const questions: TieQuestion[] = [];
  for (const code of coder.codebook.codes) {
    if (!isBlaming(code)) continue;
    const evidence = ofCode(code, found);
    if (evidence.length === 0) continue;
    const witnesses = witnessesOf(code, evidence);
    if (witnesses.length === 0) continue;
    const own: Evidence[] = [];
    const present = new Set<string>();
    for (const each of settled) {
      if (each.coding.code === code.id) own.push(each);
      else if (each.coding.present) present.add(each.coding.code);
    }
    questions.push({
      code,
      settled: own,
      witnesses,
      context: {
        document,
        mentions: mentions.spans,
        places: mentions.places,
        roles: mentions.roles,
        evidence,
        code,
        weights: coder.sentiment.weigh(document).weights,
        attitudes: mentions.spans.map((_, index) => attitudes(index).score),
        quotations,
        present,
      },
    });
  }
  return questions;
}

/** What says that somebody is blamed; of one value where the code takes one, that of the weightiest. */
function witnessesOf(code: Code, evidence: readonly Evidence[]): Evidence[] {
  const blaming: Evidence[] = [];
  for (const each of unopposed(code, evidence))
    if (each.rule.detail === undefined && modeIn(code, each.coding.value) !== undefined) blaming.push(each);
  if (!code.oneValue || blaming.length === 0) return blaming;
  const [first] = resolveCode({ ...code, threshold: 0 }, blaming);
  return blaming.filter(({ coding }) => coding.value === first?.coding.value);
}
