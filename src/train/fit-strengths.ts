import type { Matrix } from '../vectors/matrix.ts';
import { type Cases, fitLogistic, type Linear } from './logistic.ts';
import { tellingness } from './tellingness.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Fits a linear rule for each of several strengths, by features that are scaled by how telling they are; the weights are
 * those of the features as they stand.
 *
 * @param strengths weakest first: each fit begins where the last one ended
 */
export function fitStrengths(cases: Cases, vocabulary: Vocabulary, strengths: readonly number[]): Linear[] {
  const telling = tellingness(cases, vocabulary);
  const scaled = { ...cases, matrix: withColumns(cases.matrix, telling) };
  let fit: Linear | undefined;
  return strengths.map((strength) => {
    fit = fitLogistic(scaled, strength, fit);
    // The bias comes last and belongs to no feature.
    return fit.map((weight, place) => weight * (telling[place] ?? 1));
  });
}

/** The matrix with each column multiplied by a number of its own. */
const withColumns = (matrix: Matrix, by: Float64Array): Matrix => ({
  ...matrix,
  values: matrix.values.map((value, at) => value * (by[matrix.places[at] as number] as number)),
});
