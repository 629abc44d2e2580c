import type { Case, Unread } from './case.ts';
import { WEIGHTS } from './weights.ts';

/** Evidence that a repetition must bring before it is taken for comments. */
export const ENOUGH = 5.5;

/** The most that each kind of evidence for a repetition can come to, told before its runs are read. */
export const hopesOf = (unread: Unread): readonly number[] => WEIGHTS.map(({ most }) => most(unread));

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

const sum = (evidence: readonly number[]): number => evidence.reduce((total, each) => total + each, 0);

/** Whether what is told so far leaves hope of `least`. */
export const mayReach = (told: readonly number[], least: number): boolean => sum(told) + ROUNDING >= least;

/** The evidence for a repetition, summed; null where it is less than `least`. */
export function weigh(thread: Case, hopes: readonly number[], least: number): number | null {
  const told = [...hopes];
  for (const [at, { weigh: by }] of WEIGHTS.entries()) {
    if (by === undefined) continue;
    told[at] = by(thread);
    if (!mayReach(told, least)) return null;
  }
  const score = sum(told);
  return score < least ? null : score;
}
