import type { BlameTie, Blaming } from '../../model/measures.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { excerpt, LINE } from '../markdown/excerpt.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph, strong, table } from '../markdown/nodes.ts';
import { quotedLine } from '../markdown/quoted-comment.ts';
import { agree, count, figure, opening, percent } from '../markdown/wording.ts';

/** How many blamed targets the summary shows; targets.csv has all. */
const MOST_SHOWN = 15;

/** Who is blamed, how often and in which way, each with one example. */
export function blameSection({ measures }: ReportContext): Block[] {
  const { blame, counts } = measures;
  if (counts.comments === 0) return [];
  const title = heading(2, 'Who is blamed, and for what');
  const { total } = blame.ties;
  const shown = blame.ties.first.slice(0, MOST_SHOWN);
  if (shown.length === 0) return [title, paragraph('No comment was found to hold a named target at fault.')];
  return [
    title,
    paragraph(leading(blame, counts.comments)),
    table(
      ['Target', 'Type', '#Comments', 'Modes'],
      shown.map((tie): Phrase[] => [
        foreignText(tie.target),
        tie.type,
        figure(tie.comments),
        tie.modes.map(({ mode, count: n }) => `${mode} ${figure(n)}`).join(', '),
      ]),
    ),
    ...(total > shown.length
      ? [
          paragraph(
            `${opening(total - shown.length, 'more target')} can be found in targets.csv (blamed = 1).`,
          ),
        ]
      : []),
    paragraph(`For ${agree(shown.length, 'it', 'each of them')}, the first comment that says so:`),
    bullets(shown.map(example)),
  ];
}

function leading({ comments: blaming, ties: { total, first } }: Blaming, comments: number): Phrase {
  const most = first.filter((tie) => tie.comments === first[0]?.comments);
  const times = most[0]?.comments ?? 0;
  return [
    `${opening(blaming)} of ${count(comments, 'comment')} (${percent(blaming / comments)}) ${agree(blaming, 'holds', 'hold')} somebody who is named at fault; ${count(total, 'target')} ${agree(total, 'is', 'are')} blamed in all. `,
    ...(most.length === 1 && total > 1
      ? [
          'Blamed most often is ',
          strong(foreignText(most[0]?.target ?? '')),
          `, in ${count(times, 'comment')}. `,
        ]
      : []),
    'The mode says in which way: by intent, by negligence, by omission, or as the cause without a word on the will behind it. One comment may count under several modes.',
  ];
}

/** The words that blame the target, in their sentence, and the rule that found them. */
const example = ({ target, example: { comment, start, end, rule } }: BlameTie): Phrase => [
  strong(foreignText(target)),
  ': “',
  quotedLine(comment.text, [{ start, end }], excerpt(comment.text, [{ start, end }], LINE)),
  '” (',
  commentLink(comment),
  ...(rule === null ? [] : [', rule ', code(rule)]),
  ')',
];
