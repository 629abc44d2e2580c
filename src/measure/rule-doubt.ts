import { greatestOf } from '../model/extremes.ts';
import type { SavedComment } from '../model/saved-report.ts';

/** Doubt about a comment in which no rule found anything: rules miss more than they see, but where is not known. */
const SILENT = 0.2;

/**
 * How unsure the rules are of a comment, 0 to 1. For each code with evidence, `1 / (1 + |w - 1|)` with the sum `w` of its
 * weights, since about 1 is what a coding takes: mere cues and single weak rules are in doubt, many strong ones are not.
 */
export function ruleDoubt({ codings }: Pick<SavedComment, 'codings'>, codes: readonly string[]): number {
  const sums = codes.map((code) =>
    codings.filter((coding) => coding.code === code).reduce((sum, { weight }) => sum + weight, 0),
  );
  return greatestOf([SILENT, ...sums.filter((sum) => sum > 0).map((sum) => 1 / (1 + Math.abs(sum - 1)))]);
}
