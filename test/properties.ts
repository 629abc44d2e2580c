import fc from 'fast-check';
import { LONG } from './faults/how-long.ts';

/** The same cases in every short run, so that a failure belongs to the change that it follows; new ones in a long run. */
if (!LONG) fc.configureGlobal({ seed: 20220228 });

export { fc };
