import { shortened } from '../markdown/foreign-text.ts';

/** A longer name leaves a chart no room to draw in. */
const LONGEST_LABEL = 44;

/** A name as charts print it. */
export const label = (name: string): string => shortened(name, LONGEST_LABEL);
