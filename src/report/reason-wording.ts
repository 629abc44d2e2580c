import { SIGNS } from '../codebook/signs.ts';
import type { ToneReason } from '../model/sentiment.ts';

/** Reasons as they stand in a cell: `hurt +1.24`, `good (negated) +1.41`, `[question] +0.75`, `[blamed]`. */
export const reasonCells = (reasons: readonly ToneReason[] = []): string[] =>
  reasons.map(({ strength, ...reason }) =>
    strength === null ? reasonName(reason) : `${reasonName(reason)} +${strength.toFixed(2)}`,
  );

/** What a reason is called: words as they stand, signs and codes in square brackets. */
export const reasonName = ({ kind, what, negated }: Omit<ToneReason, 'strength'>): string =>
  kind === 'words' ? `${what}${negated ? ' (negated)' : ''}` : `[${what}]`;

/** What the signs in square brackets are; any other is the id of a code. */
export const SIGN_MEANINGS: readonly (readonly [sign: string, meaning: string])[] = [
  ...Object.entries(SIGNS),
  ['first_word', 'the target stands first in its sentence'],
  ['in_quotes', 'the target stands in quotation marks'],
  ['blamed', 'the target is blamed, which settles the attitude'],
];
