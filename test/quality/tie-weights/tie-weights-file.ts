import type { LogisticModel } from './logistic-regression.ts';

/** Smaller weights change nothing that is seen in a report. */
const LEAST = 0.05;

/** The source of `tie-weights.ts`: signs in the order of the alphabet, weights to two places. */
export function weightsFile({ base, weights }: LogisticModel): string {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .map(([sign, weight]) => `    ['${sign}', ${Number(weight.toFixed(2))}],`);
  return `/** What each sign is worth that a mention is blamed, in log-odds. */
export interface TieModel {
  /** Log-odds of a mention of which nothing is seen. */
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * The weights of the signs of \`tie-features.ts\`. Made by \`test/quality/tie-weights/fit-ties.ts\` and not by hand: logistic regression
 * on public texts whose blamed targets people had marked.
 */
export const TIE_MODEL: TieModel = {
  base: ${Number(base.toFixed(2))},
  weights: new Map([
${lines.join('\n')}
  ]),
};
`;
}
