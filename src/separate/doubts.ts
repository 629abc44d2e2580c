import type { Comment } from '../model/comment.ts';
import type { RowFacts } from './facts.ts';

/** A reason to distrust the reading of a page, and how sure it may be at most where it holds. */
export interface Doubt {
  readonly atMost: number;
  /** What to tell a person; null where another note says it. */
  readonly note: string | null;
}

/** Characters of white space within a line that part two columns; text browsers print tables so. */
const COLUMN_GAP = /\S {3,}\S/;
/** Shorter lines are labels beside their values. */
const SHORTEST_LINE = 31;
/** Share of a page's long lines that columns run through, and lines that make it more than chance. */
const SIDE_BY_SIDE = 0.15;
const FEWEST_LINES = 6;
/** Share of the comments with a name, a date or a number, below which nothing but their places tells them. */
const HARDLY_ANY = 0.2;
/** Pages count replies and withdrawn comments too, or print the first of them: half may be missing. */
const FEWEST_OF_STATED = 0.5;

/**
 * What speaks against relying on the reading of a plain-text page, whatever the evidence for it.
 *
 * @param words what was taken for article and comments
 */
export function doubtsOf(
  words: string,
  facts: readonly RowFacts[],
  comments: readonly Comment[],
  hostedElsewhere: boolean,
): Doubt[] {
  return [
    ...(hasColumns(words)
      ? [
          {
            atMost: 0.5,
            note: 'Columns stand side by side in this text; what belongs together may have been torn apart.',
          },
        ]
      : []),
    ...(comments.length > 0 && isUnmarked(comments)
      ? [
          {
            atMost: 0.55,
            note: 'Nothing names, dates or numbers the comments; where one ends and the next begins is a guess.',
          },
        ]
      : []),
    ...(!hostedElsewhere && comments.length < statedOnce(facts) * FEWEST_OF_STATED
      ? [{ atMost: 0.5, note: null }]
      : []),
  ];
}

function hasColumns(words: string): boolean {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(({ length }) => length >= SHORTEST_LINE);
  const parted = lines.filter((line) => COLUMN_GAP.test(line)).length;
  return parted >= FEWEST_LINES && parted > lines.length * SIDE_BY_SIDE;
}

const isUnmarked = (comments: readonly Comment[]): boolean =>
  comments.filter(
    ({ author, publishedRaw, printedNumber }) =>
      author !== null || publishedRaw !== null || printedNumber !== null,
  ).length <
  comments.length * HARDLY_ANY;

/** How many comments the page says it has: 0 where it says nothing, or counts those of several articles. */
function statedOnce(facts: readonly RowFacts[]): number {
  const counts = new Set(facts.map(({ count }) => count).filter((count) => count !== null));
  return counts.size === 1 ? ([...counts][0] ?? 0) : 0;
}
