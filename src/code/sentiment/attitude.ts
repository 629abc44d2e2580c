import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/** What a word counts that stands in another clause of the sentence than the target. */
const OTHER_CLAUSE = 0.7;
/** How fast a word counts less with its distance from the target: at about 17 words it counts half. */
const DECAY = 0.06;
/** Brings the sums, which decay makes small, to the scale that the thresholds of whole texts are meant for. */
const GAIN = 2.5;

/** The same where a new name follows the clause mark, as in "Norway helped and Hamas wrecked it": another is judged there. */
const OTHER_SUBJECT = 0.3;
/** A name within so many words of a clause mark is taken for the subject of a new clause. */
const SUBJECT_WITHIN = 3;
/** A verdict of so few tokens belongs to the sentence before it: "They got everybody home. Brilliant!" */
const VERDICT_LENGTH = 4;

/** Between two of these a sentence is taken for one clause. */
const CLAUSE_MARKS = new Set(
  ', ; : — – - ( ) but and while although though because which who that when as after'.split(' '),
);

/** Marks behind which a new name is a new subject; behind a comma or a bracket it may be one of a list. */
const SUBJECT_MARKS = new Set('; : — – but and while although though'.split(' '));

/**
 * Sum of the weights around a target, in its own sentence and without its own words.
 *
 * Each weight counts 1 / (1 + 0.06 d) at a distance of d words, and 0.7 of that outside the target's clause; the sum
 * is multiplied by 2.5. The figures were chosen on NewsMTSC: its training part and half of its test parts.
 */
export function attitude(document: Document, weights: readonly number[], span: Span): number {
  const { from, to } = document.rangeOf(span);
  const index = document.sentenceOf(Math.max(from, to - 1));
  const first = document.sentences[document.sentenceOf(from)];
  const last = document.sentences[index];
  if (first === undefined || last === undefined) return 0;
  const end = withVerdict(document.sentences[index + 1], last.to);
  const shares = clauseShares(document.tokens, { from, to }, first.from, last.to);
  let sum = 0;
  for (let i = first.from; i < end; i += 1) {
    if (i >= from && i < to) continue;
    const distance = i < from ? from - i : i - to + 1;
    sum += ((weights[i] ?? 0) * (shares.get(i) ?? OTHER_CLAUSE)) / (1 + DECAY * distance);
  }
  return GAIN * sum;
}

const withVerdict = (next: TokenRange | undefined, end: number): number =>
  next !== undefined && next.to - next.from <= VERDICT_LENGTH ? next.to : end;

/** What the words of a sentence count for a target, by the clause marks between them and it. */
function clauseShares(
  tokens: readonly Token[],
  target: TokenRange,
  start: number,
  end: number,
): Map<number, number> {
  const shares = new Map<number, number>();
  let share = 1;
  for (let i = target.to; i < end; i += 1) {
    if (isMark(tokens, i))
      share = Math.min(share, opensSubject(tokens, i, end) ? OTHER_SUBJECT : OTHER_CLAUSE);
    shares.set(i, share);
  }
  share = 1;
  // Looking back, the mark belongs to the target's side: what counts is whether the target's clause opens a subject.
  for (let i = target.from - 1; i >= start; i -= 1) {
    if (isMark(tokens, i))
      share = Math.min(share, opensSubject(tokens, i, end) ? OTHER_SUBJECT : OTHER_CLAUSE);
    shares.set(i, share);
  }
  return shares;
}

const isMark = (tokens: readonly Token[], at: number): boolean => CLAUSE_MARKS.has(tokens[at]?.norm ?? '');

function opensSubject(tokens: readonly Token[], mark: number, end: number): boolean {
  if (!SUBJECT_MARKS.has(tokens[mark]?.norm ?? '')) return false;
  return tokens
    .slice(mark + 1, Math.min(end, mark + 1 + SUBJECT_WITHIN))
    .some(({ form, kind }) => kind === 'word' && /^\p{Lu}\p{Ll}/u.test(form));
}
