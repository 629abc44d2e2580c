import type { Odds } from '../../../src/codebook/codebook.ts';

/** What is seen of the cases: where it stands, how much of it, and how dear odds for it are. */
export interface Feature {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** What the absolute value of its odds is fined. */
  readonly lasso: number;
  /** What their square is fined. */
  readonly ridge: number;
  /** What they never pass, up or down. */
  readonly most: number;
}

/** 0 for bad, 1 for good, null for neither. */
export type Outcome = 0 | 1 | null;

const SIDES = [0, 1] as const;
const ROUNDS = 5000;
const STILL = 1e-5;

/**
 * Logistic regression on three outcomes, one of which all odds are told against: the least of the negative log-likelihood,
 * each case by its weight, and the fines. Newton's step for one odds after the other until all stand still (Friedman, Hastie
 * and Tibshirani 2010), from nought: no chance is in it.
 */
export function fitSoftmax(
  features: readonly Feature[],
  outcomes: readonly Outcome[],
  weights: ArrayLike<number>,
): Odds[] {
  const odds = features.map((): [bad: number, good: number] => [0, 0]);
  // How much likelier than the third outcome each of the two is, by case.
  const likelier = SIDES.map(() => new Float64Array(outcomes.length).fill(1));
  const update = (at: number): number => {
    const feature = features[at] as Feature;
    const own = odds[at] as [number, number];
    const steps = SIDES.map((side) => {
      const step = stepOf(feature, own[side], side, outcomes, weights, likelier);
      own[side] += step;
      if (step !== 0) move(feature, step, likelier[side] as Float64Array);
      return Math.abs(step);
    });
    return Math.max(...steps);
  };
  const all = features.map((_, at) => at);
  let asked = all;
  for (let round = 0; round < ROUNDS; round += 1) {
    const moving = asked.filter((at) => update(at) >= STILL);
    if (moving.length === 0 && asked === all) break;
    // Those that stand still are asked again when the others do.
    asked = moving.length === 0 ? all : moving;
  }
  return odds;
}

function stepOf(
  { rows, values, lasso, ridge, most }: Feature,
  now: number,
  side: 0 | 1,
  outcomes: readonly Outcome[],
  weights: ArrayLike<number>,
  [bad, good]: readonly Float64Array[],
): number {
  let slope = 0;
  let bend = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const weight = (weights[row] as number) * (values[i] as number);
    if (weight === 0) continue;
    const [b, g] = [(bad as Float64Array)[row] as number, (good as Float64Array)[row] as number];
    const chance = (side === 0 ? b : g) / (1 + b + g);
    slope += weight * (outcomes[row] === side ? chance - 1 : chance);
    bend += weight * (values[i] as number) * chance * (1 - chance);
  }
  if (bend === 0) return 0;
  const pull = bend * now - slope;
  const next = (Math.sign(pull) * Math.max(0, Math.abs(pull) - lasso)) / (bend + 2 * ridge);
  return Math.max(-most, Math.min(most, next)) - now;
}

function move({ rows, values }: Feature, step: number, likelier: Float64Array): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    likelier[row] = (likelier[row] as number) * Math.exp(step * (values[i] as number));
  }
}
