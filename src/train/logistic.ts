import { dotRow, type Matrix } from '../vectors/matrix.ts';
import { minimise, type Objective } from './minimise.ts';

/**
 * A linear rule: what each feature adds to the log-odds and, as the last number, where they begin.
 */
export type Linear = Float64Array;

/** Texts, and for each whether it is a case of what is to be learned (1) or not (0). */
export interface Cases {
  readonly matrix: Matrix;
  readonly isCase: Uint8Array;
}

/**
 * Logistic regression with an L2 penalty: least `|w|² / 2 + C Σ c ln(1 + e^(-y z))` with `z = w·x + b`, `y` +1 for a case
 * and -1 else, and `c` such that cases and others weigh the same together, however rare the cases are.
 *
 * @param strength C: how far the texts are believed against the penalty
 * @param start where to begin, such as the fit of a smaller strength
 */
export function fitLogistic(cases: Cases, strength: number, start?: Linear): Linear {
  return minimise(logisticLoss(cases, strength), start ?? new Float64Array(cases.matrix.size + 1));
}

/** What `fitLogistic` makes least; the last number of the point is the bias, which is not penalised. */
export function logisticLoss({ matrix, isCase }: Cases, strength: number): Objective {
  const { size, starts, places, values } = matrix;
  const cases = isCase.reduce((sum, each) => sum + each, 0);
  const share = (of: number): number => (strength * matrix.rows) / (2 * Math.max(1, of));
  const weightOfCase = share(cases);
  const weightOfOther = share(matrix.rows - cases);
  return (point, gradient) => {
    gradient.set(point);
    gradient[size] = 0;
    let loss = 0;
    for (let at = 0; at < size; at += 1) loss += (point[at] as number) ** 2 / 2;
    for (let row = 0; row < matrix.rows; row += 1) {
      const sign = isCase[row] === 1 ? 1 : -1;
      const weight = sign > 0 ? weightOfCase : weightOfOther;
      const margin = sign * logOdds(point, matrix, row);
      // ln(1 + e^-m), written so that e^x cannot overflow.
      loss += weight * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
      const pull = (-sign * weight) / (1 + Math.exp(margin));
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at += 1) {
        const place = places[at] as number;
        gradient[place] = (gradient[place] as number) + pull * (values[at] as number);
      }
      gradient[size] = (gradient[size] as number) + pull;
    }
    return loss;
  };
}

/** The log-odds that a linear rule gives one of the texts. */
export const logOdds = (linear: Linear, matrix: Matrix, row: number): number =>
  dotRow(matrix, row, linear) + (linear[matrix.size] as number);
