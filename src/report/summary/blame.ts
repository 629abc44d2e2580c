import type { CodedComment } from '../../model/coded-page.ts';
import type { BlameTie } from '../../model/measures.ts';
import type { Span } from '../../model/span.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { excerpt, LINE } from '../markdown/excerpt.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph, strong, table } from '../markdown/nodes.ts';
import { quotedLine } from '../markdown/quoted-comment.ts';
import { agree, count, figure, opening, percent } from '../markdown/wording.ts';

/** How many blamed targets the summary shows; targets.csv has all. */
const MOST_SHOWN = 15;

/** Who is blamed, how often and in which way, each with one example. */
export function blameSection({ measured }: ReportContext): Block[] {
  const { blame, counts } = measured.measures;
  if (counts.comments === 0) return [];
  const title = heading(2, 'Who is blamed, and for what');
  const shown = blame.slice(0, MOST_SHOWN);
  if (shown.length === 0) return [title, paragraph('No comment was found to hold a named target at fault.')];
  return [
    title,
    paragraph(leading(blame, counts.comments)),
    table(
      ['Target', 'Type', '#Comments', 'Modes'],
      shown.map((tie): Phrase[] => [
        foreignText(tie.target),
        tie.type,
        figure(tie.comments.length),
        tie.modes.map(({ mode, count: n }) => `${mode} ${figure(n)}`).join(', '),
      ]),
    ),
    ...(blame.length > shown.length
      ? [
          paragraph(
            `${opening(blame.length - shown.length, 'more target')} can be found in targets.csv (blamed = 1).`,
          ),
        ]
      : []),
    paragraph(`For ${agree(shown.length, 'it', 'each of them')}, the first comment that says so:`),
    bullets(shown.map(example)),
  ];
}

function leading(blame: readonly BlameTie[], comments: number): Phrase {
  const blaming = new Set(blame.flatMap((tie) => tie.comments.map(({ comment }) => comment.commentId))).size;
  const most = blame.filter((tie) => tie.comments.length === blame[0]?.comments.length);
  const times = most[0]?.comments.length ?? 0;
  return [
    `${opening(blaming)} of ${count(comments, 'comment')} (${percent(blaming / comments)}) ${agree(blaming, 'holds', 'hold')} somebody who is named at fault; ${count(blame.length, 'target')} ${agree(blame.length, 'is', 'are')} blamed in all. `,
    ...(most.length === 1 && blame.length > 1
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
function example({ target, comments }: BlameTie): Phrase {
  const found = comments.flatMap((each) => {
    const coding = each.coded.codings.find((one) => one.present && one.target === target);
    return coding === undefined ? [] : [{ each, span: coding as Span, rule: coding.rule }];
  })[0];
  if (found !== undefined) return exampleLine(target, found.each, found.span, found.rule);
  const [first] = comments;
  const mention = first?.coded.targets.find(({ name, blamed }) => blamed && name === target);
  return first === undefined || mention === undefined
    ? foreignText(target)
    : exampleLine(target, first, mention, null);
}

const exampleLine = (target: string, { comment }: CodedComment, span: Span, rule: string | null): Phrase => [
  strong(foreignText(target)),
  ': “',
  quotedLine(comment.text, [span], excerpt(comment.text, [span], LINE)),
  '” (',
  commentLink(comment),
  ...(rule === null ? [] : [', rule ', code(rule)]),
  ')',
];
