import type { Code, Codebook, Rule } from './codebook.ts';

/** A code without what its rules look for. */
export interface ReportedCode extends Omit<Code, 'rules'> {
  readonly rules: readonly Pick<Rule, 'id' | 'reason'>[];
}

/** What measures and reports say of a codebook: plain data, and a small part of it. */
export interface ReportedCodebook extends Pick<Codebook, 'title' | 'hash' | 'trained'> {
  readonly codes: readonly ReportedCode[];
  readonly sentiment: {
    readonly masks: readonly string[];
    /** There where the tone of texts was learned. */
    readonly evidence?: unknown;
  };
}

/** The part of a codebook that a report on finished codings needs, to be set aside with them. */
export const reportedCodebook = ({ title, hash, trained, codes, sentiment }: Codebook): ReportedCodebook => ({
  title,
  hash,
  ...(trained && { trained }),
  codes: codes.map((code) => ({ ...code, rules: code.rules.map(({ id, reason }) => ({ id, reason })) })),
  sentiment: { masks: sentiment.masks, ...(sentiment.evidence && { evidence: 'learned' }) },
});
