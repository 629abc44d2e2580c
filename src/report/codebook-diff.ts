import type { ChangedCode, CodebookDiff, MovedComment } from '../model/codebook-diff.ts';
import type { Coding } from '../model/coding.ts';
import { printable } from '../text/terminal.ts';
import { csv } from './csv.ts';
import { excerpt, LINE } from './markdown/excerpt.ts';
import { agree, count, figure } from './markdown/wording.ts';
import { type Column, makeTable } from './table.ts';

/** The differences as a person reads them: what the codes do otherwise, counts of each value, then each comment that moves. */
export function codebookDiffText({ codes, comments, values, moved }: CodebookDiff): string {
  const width = Math.max(...values.map(({ code, value }) => code.length + value.length + 3), 0);
  const counts = values.map(
    ({ code, value, before, after, gained, lost }) =>
      `${`${code} = ${value}`.padEnd(width)}  ${String(before).padStart(6)} -> ${String(after).padEnd(6)}  ` +
      `+${gained} -${lost}`,
  );
  const changed = new Set(moved.map(({ commentId }) => commentId)).size;
  const head = `${count(comments, 'comment')}; ${figure(changed)} of them ${agree(changed, 'changes', 'change')}.`;
  const rules = codes.length === 0 ? [] : ['', ...codes.map(codeLine)];
  return `${[head, ...rules, '', ...counts, ...moved.flatMap(movedLines)].join('\n')}\n`;
}

/** `blame: threshold 1 -> 2; new rules: a, b; changed rules: c`. */
function codeLine({ code, is, threshold, added = [], removed = [], changed = [] }: ChangedCode): string {
  const parts = [
    ...(is === undefined ? [] : [`the code is ${is}`]),
    ...(threshold === undefined ? [] : [`threshold ${threshold.join(' -> ')}`]),
    ...[['new', added] as const, ['gone', removed] as const, ['changed', changed] as const].flatMap(
      ([how, rules]) => (rules.length === 0 ? [] : [`${how} rules: ${someOf(rules)}`]),
    ),
  ];
  return `${code}: ${parts.join('; ')}`;
}

/** A set that many rules share would fill the screen; --json has all. */
const MOST_RULES = 12;

const someOf = (rules: readonly string[]): string =>
  `${rules.slice(0, MOST_RULES).join(', ')}${rules.length > MOST_RULES ? ` and ${rules.length - MOST_RULES} more` : ''}`;

function movedLines(moved: MovedComment): string[] {
  const { commentId, path, text, code, before, after } = moved;
  const { start, end } = excerpt(text, [...after, ...before], LINE);
  const quoted = `${start > 0 ? '… ' : ''}${printable(text.slice(start, end)).trim()}${end < text.length ? ' …' : ''}`;
  return [
    '',
    `${commentId}  ${code}: ${valuesOf(before)} -> ${valuesOf(after)}  (${printable(path)})`,
    `  ${quoted}`,
    ...evidenceLines(before.map(evidenceLine), after.map(evidenceLine)),
  ];
}

/** What only one of the codebooks finds behind its sign, and then what both do. */
const evidenceLines = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`),
  ...after.filter((line) => before.includes(line)).map((line) => `    ${line}`),
];

const valuesOf = (codings: readonly Coding[]): string =>
  [...new Set(codings.map(({ value }) => value))].join(', ') || 'none';

const evidenceLine = ({ value, rule, target, evidence }: Coding): string =>
  `${value}${target === null ? '' : ` of ${printable(target)}`} by ${rule}: "${printable(evidence)}"`;

/** The differences for another program, in snake_case as the other contracts. */
export const codebookDiffRow = ({ codes, comments, values, moved }: CodebookDiff) => ({
  codes,
  comments,
  values,
  moved: moved.map(({ commentId, path, text, code, gained, lost, before, after }) => ({
    comment_id: commentId,
    path,
    text,
    code,
    gained,
    lost,
    before: before.map(codingCells),
    after: after.map(codingCells),
  })),
});

const codingCells = ({ value, rule, start, end, evidence, target }: Coding) => ({
  value,
  rule,
  start,
  end,
  evidence,
  ...(target !== null && { target }),
});

const all = (codings: readonly Coding[], of: (coding: Coding) => string): string[] => [
  ...new Set(codings.map(of)),
];

const COLUMNS: readonly Column<MovedComment>[] = [
  { name: 'comment_id', meaning: 'The comment.', type: 'id', value: ({ commentId }) => commentId },
  { name: 'path', meaning: 'The page that it stands on.', type: 'text', value: ({ path }) => path },
  { name: 'code', meaning: 'The code that changes.', type: 'text', value: ({ code }) => code },
  { name: 'gained', meaning: 'Values that the comment gains.', type: 'list', value: ({ gained }) => gained },
  { name: 'lost', meaning: 'Values that it loses.', type: 'list', value: ({ lost }) => lost },
  ...(['before', 'after'] as const).flatMap((when): Column<MovedComment>[] => [
    {
      name: `rules_${when}`,
      meaning: `Rules that code it ${when} the change.`,
      type: 'list',
      value: (moved) => all(moved[when], ({ rule }) => rule),
    },
    {
      name: `evidence_${when}`,
      meaning: `The words that they stand on ${when} the change.`,
      type: 'list',
      value: (moved) => all(moved[when], ({ evidence }) => evidence),
    },
  ]),
  { name: 'text', meaning: 'The comment in full.', type: 'text', value: ({ text }) => text },
];

/** The comments that move, as CSV. */
export const codebookDiffCsv = ({ moved }: CodebookDiff): string =>
  csv(makeTable('codebook-diff', 'a comment and a code whose values change', COLUMNS, () => moved));
