import { presentCodes } from '../model/coding.ts';
import type { KwicLine } from '../model/kwic.ts';
import { cellWidth, fitted, isolated, printable, widestOf } from '../text/terminal.ts';
import { csv } from './csv.ts';
import { type Column, makeTable } from './table.ts';

/** Room for the end of a comment's id, which alone says which comment it is. */
const NARROWEST_ID = 14;

/** Stands between the columns, so that the match can be told without colour as well. */
const BETWEEN = '  ';

/**
 * Concordance lines as a terminal shows them: the id of the comment, then the matches below each other with what
 * stands before and after them.
 *
 * @param width cells of a line
 * @param mark sets the match off, such as by colour; it must not change its width
 */
export function kwicText(
  lines: readonly KwicLine[],
  width: number,
  mark: (match: string) => string = (match) => match,
): string {
  const longest = widestOf(lines.map(({ comment }) => comment.commentId));
  const id = Math.min(longest, Math.max(NARROWEST_ID, Math.floor(width / 4)));
  const room = Math.max(12, width - id - 3 * BETWEEN.length);
  const matches = lines.map(({ comment, start, end }) =>
    fitted(printable(comment.text.slice(start, end)), Math.floor(room / 3), 'start'),
  );
  const widest = widestOf(matches);
  const left = Math.floor((room - widest) / 2);
  return lines
    .map((line, at) => {
      const match = matches[at] ?? '';
      const before = fitted(printable(line.comment.text.slice(line.from, line.start)).trim(), left, 'end');
      const right = room - left - cellWidth(match);
      const after = fitted(printable(line.comment.text.slice(line.end, line.to)).trim(), right, 'start');
      const label = fitted(printable(line.comment.commentId), id, 'end');
      return [
        label + padding(label, id),
        padding(before, left) + isolated(before),
        mark(isolated(match)),
        isolated(after),
      ]
        .join(BETWEEN)
        .trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

const padding = (text: string, cells: number): string => ' '.repeat(Math.max(0, cells - cellWidth(text)));

const COLUMNS: readonly Column<KwicLine>[] = [
  {
    name: 'comment_id',
    meaning: 'The comment, as in comments.csv.',
    type: 'id',
    value: ({ comment }) => comment.commentId,
  },
  {
    name: 'path',
    meaning: 'The page that it stands on.',
    type: 'text',
    value: ({ comment }) => comment.path,
  },
  { name: 'author', meaning: 'Who wrote it.', type: 'text', value: ({ comment }) => comment.author },
  {
    name: 'left',
    meaning: 'The words before the match.',
    type: 'text',
    value: ({ comment, from, start }) => comment.text.slice(from, start).trim(),
  },
  {
    name: 'match',
    meaning: 'The words that the pattern found.',
    type: 'text',
    value: ({ comment, start, end }) => comment.text.slice(start, end),
  },
  {
    name: 'right',
    meaning: 'The words after the match.',
    type: 'text',
    value: ({ comment, end, to }) => comment.text.slice(end, to).trim(),
  },
  {
    name: 'start',
    meaning: 'Where the match begins in the comment, counted in UTF-16 units from 0.',
    type: 'integer',
    value: ({ start }) => start,
  },
  { name: 'end', meaning: 'Where it ends.', type: 'integer', value: ({ end }) => end },
  {
    name: 'quoted',
    meaning: '1 where the match is somebody else’s words, 0 where it is the commenter’s own.',
    type: 'boolean',
    value: ({ comment: { quotations }, start, end }) =>
      quotations.some((quotation) => quotation.start <= start && quotation.end >= end),
  },
  {
    name: 'themes',
    meaning: 'Themes that are present in the comment.',
    type: 'list',
    value: ({ comment }) => presentCodes(comment.codings),
  },
];

/** Concordance lines as CSV. */
export const kwicCsv = (lines: readonly KwicLine[]): string =>
  csv(makeTable('kwic', 'one place of the pattern.', COLUMNS, () => lines));
