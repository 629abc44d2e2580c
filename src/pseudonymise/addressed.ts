import type { Span } from '../model/span.ts';

/** How far around a name its cues stand. */
const REACH = 48;

const SAYS =
  '(?:says|said|wrote|writes|asks|asked|answers|answered|replies|replied|comments|commented|posts|posted)';

/** What stands before the name of a reader who is answered, thanked, quoted or greeted. */
const BEFORE = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])@ ?',
    '\\b(?:repl(?:y|ies|ied|ying)|respon(?:se|d|ds|ded|ding)|answer(?:s|ed|ing)?|addressed) to:? ',
    '\\b(?:post(?:ed)?|written|comment(?:ed)?|said|submitted) by:? ',
    '\\b(?:quot(?:e|es|ed|ing)|thanks|thank you|hi|hey|hello|dear|sorry|welcome|(?:dis)?agree with|well said|good point|re|from):?,? ',
    '\\b(?:yes|yeah|no|oh|well|sure|exactly|please|agreed|right|nonsense|look|come on), ',
    `\\b${SAYS} `,
    '(?:^|\\n)[ \\t]*(?:to|author|user|name):? ',
  ].join('|'),
  'iu',
);
const ENDING_IN = new RegExp(`(?:${BEFORE.source})$`, 'iu');

const AT_SIGN = /(?<![\p{L}\p{N}])@ ?$/u;

/** What follows a reader's name wherever it stands. */
const AFTER = new RegExp(
  `^(?: ${SAYS}\\b| (?:is|was|are|were) (?:right|wrong|correct|spot on|mistaken)\\b|['’]s (?:comment|point|post|reply|question)\\b)`,
  'iu',
);

/** What follows a reader's name that opens a line: the rest of an attribution, or the words said to them. */
const AFTER_OPENING = new RegExp(`^(?:[:,]|[ \\t]*$|[ \\t]*\\n| [-–—] | ${SAYS}\\b| (?:on|at) \\d)`, 'iu');

const OPENING = /(?:^|\n)[ \t]*(?:[>*"“‘'«•-][ \t]*)?$/u;

/** "Nonsense, Al." */
const VOCATIVE = /, $/u;
const AFTER_VOCATIVE = /^[ \t]*(?:[.!?…]|\n|$)/u;

/** Whether a name that is also a word stands where one reader speaks to another, or of what another has written. */
export function isAddressed(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    ENDING_IN.test(before) ||
    AFTER.test(after) ||
    (OPENING.test(before) && AFTER_OPENING.test(after)) ||
    (VOCATIVE.test(before) && AFTER_VOCATIVE.test(after))
  );
}

/** Whether the sign for addressing somebody stands right before. */
export const followsAtSign = (text: string, start: number): boolean =>
  AT_SIGN.test(text.slice(Math.max(0, start - 2), start));
