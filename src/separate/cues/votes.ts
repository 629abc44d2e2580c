import type { Votes } from '../../model/votes.ts';
import { forSmallLetters } from './small-letters.ts';

/** A form in which pages print how many readers voted for a comment, or against it; the number is group 1. */
interface VoteCue {
  readonly kind: keyof Votes;
  readonly pattern: RegExp;
  readonly reason: string;
}

const FOR =
  "(?:likes?|thumbs? up|up ?votes?|agree|recommend(?:ed|s|ations?)?\\??|respects?|helpful|favou?rites?|points?|votes?|score|rating|karma|gefällt mir|j[’']aime|me gusta|mi piace|vind ik leuk)";
const AGAINST = '(?:dislikes?|thumbs? down|down ?votes?|disagree|not helpful|gefällt mir nicht)';
const VOTERS = '(?:(?:people|readers|users|persons?) )?';
const NUMBER = '([+-]?\\d{1,6})(?![\\d/:.,]*\\d|\\s\\p{L}+\\sago)';

// Only their digits are read, so that small letters will do.
const cue = (kind: VoteCue['kind'], source: string, reason: string): VoteCue => ({
  kind,
  pattern: forSmallLetters(new RegExp(source, 'iu')),
  reason,
});

/** Tried in order for each kind: in a row that begins with a number the word follows it, in others it comes first. */
const VOTE_CUES: readonly VoteCue[] = [
  cue('dislikes', `(?<!\\p{L})${AGAINST}[\\s:]*[([]?${NUMBER}[)\\]]?`, '"Disagree (3)", "Thumbs down: 3".'),
  cue('dislikes', `(?<![\\d.,:/#])${NUMBER} ${AGAINST}(?!\\p{L})`, '"3 dislikes".'),
  cue(
    'dislikes',
    `[▼👎] ?${NUMBER}|^\\+\\d{1,5}\\s*[/|,]?\\s*[-−–](\\d{1,5})$`,
    'A sign, or the second of "+5 -2".',
  ),
  cue('likes', `^\\W*?${NUMBER} ${VOTERS}${FOR}(?!\\p{L})`, '"12 likes", "4 people like this".'),
  cue(
    'likes',
    `(?<![\\p{L}-])(?<!not |dis)${FOR}(?: by)?[\\s:]*[([]?${NUMBER}[)\\]]?`,
    '"Like (12)", "Recommended by 4", "Score: 5".',
  ),
  cue(
    'likes',
    `(?<![\\d.,:/#])${NUMBER} ${VOTERS}${FOR}(?!\\p{L})`,
    'The same further on in a row: "NAME 12 points 3 hours ago".',
  ),
  cue(
    'likes',
    `(?:like|recommend)\\s*[·|•]\\s*reply\\s*[·|•]\\s*${NUMBER}(?=\\s*[·|•]|$)`,
    'Facebook prints the bare count behind its two buttons.',
  ),
  cue(
    'likes',
    `[▲👍❤♥] ?${NUMBER}|^(\\+\\d{1,5})\\s*[/|,]?\\s*[-−–]\\d{1,5}$`,
    'A sign, or the first of "+5 -2".',
  ),
  cue('likes', `(?<![\\d.,:/#])${NUMBER} ?[▲👍❤♥]`, 'The sign behind the number.'),
];

/** Rows longer than this hold somebody's words. */
const LONGEST = 160;
/** What tells of the commenter, not of the comment. */
const OF_THE_USER =
  /^\W*(?:likes (?:received|given)|reputation|rep power|posts?|messages|thanks|karma|total)\b/iu;

/** The votes that the rows around a comment's words print. */
export function votesAmong(rows: readonly string[]): Votes {
  const told = rows
    .filter((row) => row.length <= LONGEST && /\d/.test(row) && !OF_THE_USER.test(row))
    .map((row) => row.toLowerCase());
  if (told.length === 0) return {};
  const [likes, dislikes] = [counted('likes', told), counted('dislikes', told)];
  return { ...(likes !== null && { likes }), ...(dislikes !== null && { dislikes }) };
}

function counted(kind: VoteCue['kind'], rows: readonly string[]): number | null {
  for (const { kind: of, pattern } of VOTE_CUES) {
    if (of !== kind) continue;
    for (const row of rows) {
      const digits = pattern
        .exec(row)
        ?.slice(1)
        .find((group) => group !== undefined);
      if (digits !== undefined) return Number(digits);
    }
  }
  return null;
}
