import type { Codebook } from '../../codebook/codebook.ts';
import type { Quotation } from '../../model/coded-page.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../evidence.ts';
import { unopposed } from '../resolve-codings.ts';
import type { SentimentScorer } from '../sentiment.ts';
import { findTies } from './find-ties.ts';
import { BLAME, type Mentions } from './mentions.ts';

/** A text and what it takes to tell who is blamed in it. */
interface BlameContext {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly quotations: readonly Quotation[];
  readonly coder: { readonly codebook: Pick<Codebook, 'codes'>; readonly sentiment: SentimentScorer };
}

/**
 * Completes what the rules come to by the ties of blame (`find-ties.ts`).
 *
 * @param settled the evidence of all codes, resolved
 * @param found all evidence, before it was resolved
 * @returns as `settled`, with the blame code's part in its place
 */
export function blameEvidence(
  settled: readonly Evidence[],
  found: readonly Evidence[],
  { document, mentions, quotations, coder }: BlameContext,
): readonly Evidence[] {
  const code = coder.codebook.codes.find(({ id }) => id === BLAME);
  const evidence = found.filter(({ coding }) => coding.code === BLAME);
  if (code === undefined || mentions.spans.length === 0 || evidence.length === 0) return settled;
  const others = settled.filter(({ coding }) => coding.code !== BLAME);
  const scored = coder.sentiment.score(document);
  const ties = findTies(
    settled.filter(({ coding }) => coding.code === BLAME),
    unopposed(code, evidence).filter(({ coding, rule }) => coding.present && rule.detail === undefined),
    {
      document,
      mentions: mentions.spans,
      roles: mentions.roles,
      evidence,
      weights: scored.weights,
      attitudes: mentions.spans.map(
        (span) => coder.sentiment.attitudeToward(document, scored, span, quotations).score,
      ),
      quotations,
      present: new Set(others.flatMap(({ coding }) => (coding.present ? [coding.code] : []))),
    },
  );
  return coder.codebook.codes.flatMap(({ id }) =>
    id === BLAME ? ties : others.filter(({ coding }) => coding.code === id),
  );
}
