import type { ToneReason } from '../model/sentiment.ts';

/** Reasons as they stand in a cell: `hurt +1.24`, `good (negated) +1.41`, `[question] +0.75`, `[blamed]`. */
export const reasonCells = (reasons: readonly ToneReason[] = []): string[] =>
  reasons.map(({ strength, ...reason }) =>
    strength === null ? reasonName(reason) : `${reasonName(reason)} +${strength.toFixed(2)}`,
  );

/** What a reason is called: words as they stand, signs and codes in square brackets. */
export const reasonName = ({ kind, what, negated }: Omit<ToneReason, 'strength'>): string =>
  kind === 'words' ? `${what}${negated ? ' (negated)' : ''}` : `[${what}]`;
