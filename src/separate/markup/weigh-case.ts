import type { Case } from './case.ts';
import { WEIGHTS } from './weights.ts';

/** Evidence that a repetition must bring before it is taken for comments. */
export const ENOUGH = 5.5;

/** The evidence for a repetition, summed. */
export const weigh = (thread: Case): number => WEIGHTS.reduce((sum, { weigh: by }) => sum + by(thread), 0);

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/** The most that the evidence for a repetition can come to, told before its runs are read. */
export const hopeOf = (unread: Case): number =>
  WEIGHTS.reduce((sum, { weigh: by, most = by }) => sum + most(unread), ROUNDING);
