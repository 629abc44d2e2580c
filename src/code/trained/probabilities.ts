import { probabilitiesOf } from '../../vectors/probability.ts';
import type { LinearCoder } from './linear-coder.ts';

/** How likely a trained coder holds each outcome. */
export const probabilities = ({ model }: LinearCoder, scores: readonly number[]): number[] =>
  probabilitiesOf(
    scores,
    model.outcomes.map(({ calibration }) => calibration),
  );
