import type { Comment } from '../model/comment.ts';
import type { RowFacts } from './facts.ts';
import type { Reading } from './layouts/layout.ts';

const HOSTED_ELSEWHERE =
  /please enable javascript to view the comments|comments powered by disqus|blog comments powered by|view the discussion thread|loading comments|comments on facebook|join the discussion on/iu;

/** Plain sentences about what a person should know before relying on the reading. */
export function makeNotes(
  facts: readonly RowFacts[],
  reading: Pick<Reading, 'divider'> | null,
  comments: readonly Comment[],
  article: object | null,
): string[] {
  const notes: string[] = [];
  const stated =
    reading === null
      ? facts.reduce((most, fact) => Math.max(most, fact.count ?? 0), 0)
      : reading.divider === null
        ? 0
        : (facts[reading.divider]?.count ?? 0);
  if (stated > 0 && stated !== comments.length)
    notes.push(
      `The page says ${stated} ${stated === 1 ? 'comment' : 'comments'}; ${found(comments.length)}.`,
    );
  const last = comments[comments.length - 1];
  if (last !== undefined && breaksOff(facts, last)) notes.push('The last comment breaks off.');
  if (comments.length === 0 && saysHostedElsewhere(facts)) notes.push('Comments are hosted elsewhere.');
  if (comments.length > 0 && article === null) notes.push('The page holds comments and no article.');
  const unsigned = comments.filter((comment) => comment.author === null).length;
  if (unsigned > 0 && unsigned < comments.length)
    notes.push(`${unsigned} of ${comments.length} comments have no name.`);
  return notes;
}

/** Whether the page says that its comments are kept on the machines of a service. */
export const saysHostedElsewhere = (facts: readonly RowFacts[]): boolean =>
  facts.some((fact) => fact.row.words < 30 && HOSTED_ELSEWHERE.test(fact.row.text));

const found = (count: number): string =>
  count === 0 ? 'none was found' : count === 1 ? '1 was found' : `${count} were found`;

/** The page ends inside the comment: nothing follows it, and no sentence ends there. */
const breaksOff = (facts: readonly RowFacts[], last: Comment): boolean =>
  facts[facts.length - 1]?.row.end === last.end &&
  /[\p{L}\p{N},;–-]$/u.test(last.text) &&
  last.text.length > 60;
