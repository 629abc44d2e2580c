import type { Code, Codebook } from '../../codebook/codebook.ts';
import type { Quotation } from '../../model/coded-page.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../evidence.ts';
import { resolveCode, unopposed } from '../resolve-codings.ts';
import type { SentimentScorer } from '../sentiment.ts';
import { findTies } from './find-ties.ts';
import type { Mentions } from './mentions.ts';
import { isBlaming, modeOf } from './mode-of.ts';
import type { TieQuestion } from './tie-context.ts';

/** A text and what it takes to tell who is blamed in it. */
interface BlameContext {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly quotations: readonly Quotation[];
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
  return context.coder.codebook.codes.flatMap((code) => {
    const question = questions.find((each) => each.code === code);
    return question === undefined
      ? settled.filter(({ coding }) => coding.code === code.id)
      : findTies(question);
  });
}

/** Each blaming code for which there is evidence, with all that its ties are weighed by. */
export function tieQuestions(
  settled: readonly Evidence[],
  found: readonly Evidence[],
  { document, mentions, quotations, coder }: BlameContext,
): TieQuestion[] {
  if (mentions.spans.length === 0) return [];
  const codes = coder.codebook.codes.filter(isBlaming);
  const witnessed = codes.flatMap((code) => {
    const evidence = found.filter(({ coding }) => coding.code === code.id);
    const witnesses = witnessesOf(code, evidence);
    return witnesses.length === 0 ? [] : [{ code, evidence, witnesses }];
  });
  if (witnessed.length === 0) return [];
  const scored = coder.sentiment.score(document);
  const attitudes = mentions.spans.map(
    (span) => coder.sentiment.attitudeToward(document, scored, span, quotations).score,
  );
  return witnessed.map(({ code, evidence, witnesses }) => {
    const isOwn = ({ coding }: Evidence) => coding.code === code.id;
    const others = settled.filter((each) => !isOwn(each) && each.coding.present);
    return {
      code,
      settled: settled.filter(isOwn),
      witnesses,
      context: {
        document,
        mentions: mentions.spans,
        roles: mentions.roles,
        evidence,
        modeOf: (coding) => modeOf(coding, { codes: [code] }),
        weights: scored.weights,
        attitudes,
        quotations,
        present: new Set(others.map(({ coding }) => coding.code)),
      },
    };
  });
}

/** What says that somebody is blamed; of one value where the code takes one, that of the weightiest. */
function witnessesOf(code: Code, evidence: readonly Evidence[]): Evidence[] {
  const blaming = unopposed(code, evidence).filter(
    ({ coding, rule }) => rule.detail === undefined && modeOf(coding, { codes: [code] }) !== undefined,
  );
  if (!code.oneValue) return blaming;
  const [first] = resolveCode({ ...code, threshold: 0 }, blaming);
  return blaming.filter(({ coding }) => coding.value === first?.coding.value);
}
