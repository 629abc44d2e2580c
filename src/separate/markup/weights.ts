import { OTHER_LISTS } from './weights/other-lists.ts';
import { PEOPLE } from './weights/people.ts';
import { PLACE } from './weights/place.ts';
import { REPETITION } from './weights/repetition.ts';
import type { Weight } from './weights/weight.ts';

/** What speaks for and against a repetition being reader comments. */
export const WEIGHTS: readonly Weight[] = [...REPETITION, ...PEOPLE, ...PLACE, ...OTHER_LISTS];
