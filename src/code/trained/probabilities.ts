import { probabilityOf } from '../../vectors/probability.ts';
import type { LinearCoder } from './linear-coder.ts';

/** How likely each outcome is. Several answers exclude each other, so theirs are brought to a sum of 1. */
export function probabilities({ model }: LinearCoder, scores: readonly number[]): number[] {
  const each = model.outcomes.map(({ calibration }, at) => probabilityOf(scores[at] ?? 0, calibration));
  if (each.length === 1) return each;
  const sum = each.reduce((all, one) => all + one, 0);
  return each.map((one) => one / sum);
}
