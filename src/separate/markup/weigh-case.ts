import type { Case } from './case.ts';
import { WEIGHTS } from './weights.ts';

/** Evidence that a repetition must bring before it is taken for comments. */
export const ENOUGH = 5.5;

/** The evidence for a repetition, summed. */
export const weigh = (thread: Case): number => WEIGHTS.reduce((sum, { weigh: by }) => sum + by(thread), 0);
