import type { Page } from '../model/page.ts';

/** Below this the encoding is a guess, as `read/decode.ts` says. */
const SURE = 0.8;

/** What to tell a person about how the page's bytes were read: a guess must not pass for knowledge. */
export const readingNotes = ({ encoding, encodingConfidence, readingNotes: met = [] }: Page): string[] =>
  encodingConfidence >= SURE
    ? [...met]
    : [...met, `The encoding is a guess (${encoding}): letters beyond plain ASCII may be wrong.`];
