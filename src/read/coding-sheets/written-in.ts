import { PRESENT } from '../../model/hand-codings.ts';

/** How coders, and the programs that they use, say that something is absent, and that it is present; in lower case. */
export const NO_WORDS: ReadonlySet<string> = new Set(['none', 'absent', 'no', 'false', '0', '-']);
export const YES_WORDS: ReadonlySet<string> = new Set([PRESENT, 'yes', 'true', '1', 'x']);

/** What stands in a cell. Programs for data write 1 as 1.0 once another cell of the column is empty. */
export const writtenIn = (cell: string): string => cell.trim().replace(/^(-?\d+)\.0+$/, '$1');
