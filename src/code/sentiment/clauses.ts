import type { Token } from '../../text/tokens.ts';

/** Between two of these a sentence is taken for one clause. */
export const clauseMarks: ReadonlySet<string> = new Set(
  ', ; : — – - ( ) but and while although though because which who that when as after'.split(' '),
);

/** Marks behind which a new name is a new subject; behind a comma or a bracket it may be one of a list. */
const SUBJECT_MARKS = new Set('; : — – but and while although though'.split(' '));
/** A name within so many words of a clause mark is taken for the subject of a new clause. */
const SUBJECT_WITHIN = 3;

/** These open a clause of their own right behind a mark: "I admire them and I despise the others". */
const SUBJECTS = new Set('i we you'.split(' '));

/** Whether a new name or pronoun, and so another subject, follows a clause mark. */
export function opensSubject(tokens: readonly Token[], mark: number, end: number): boolean {
  if (!SUBJECT_MARKS.has(tokens[mark]?.norm ?? '')) return false;
  if (SUBJECTS.has(tokens[mark + 1]?.norm ?? '')) return true;
  const last = Math.min(end, mark + 1 + SUBJECT_WITHIN);
  for (let at = mark + 1; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.form)) return true;
  }
  return false;
}
