import type { BlameTie, Blaming } from '../../model/measures.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { excerpt, LINE } from '../markdown/excerpt.ts';
import { code, foreignText } from '../markdown/foreign-text.ts';
import { type Block, bullets, heading, type Phrase, paragraph, strong, table } from '../markdown/nodes.ts';
import { quotedLine } from '../markdown/quoted-comment.ts';
import { agree, count, figure, opening, percent } from '../markdown/wording.ts';

/** Who is blamed, how often and in which way, each with one example. */
export function blameSection({ measures }: ReportContext): Block[] {
  const { blame, counts } = measures;
  if (counts.comments === 0) return [];
  const title = heading(2, 'Who is blamed, and for what');
  const { total, first: shown } = blame.ties;
  if (shown.length === 0) return [title, paragraph('No comment was found to hold a named target at fault.')];
  const likely = shown.some((tie) => tie.likely > 0) ? shown.filter((tie) => tie.likely > 0) : shown;
  return [
    title,
    paragraph(leading(blame, counts.comments)),
    table(
      ['Target', 'Type', '#Comments', '#Likely', 'Modes'],
      likely.map((tie): Phrase[] => [
        foreignText(tie.target),
        tie.type,
        figure(tie.comments),
        figure(tie.likely),
        tie.modes.map(({ mode, count: n }) => `${mode} ${figure(n)}`).join(', '),
      ]),
    ),
    ...(total > likely.length
      ? [
          paragraph(
            `${opening(total - likely.length, 'more target')} can be found in targets.csv (blamed = 1), with the probability of each.`,
          ),
        ]
      : []),
    paragraph(
      `For ${agree(likely.length, 'it', 'each of them')}, the comment that most likely says so, and how likely:`,
    ),
    bullets(likely.map(example)),
  ];
}

function leading({ comments: blaming, all, ties: { total } }: Blaming, comments: number): Phrase {
  const held = `In ${figure(blaming)} of ${count(comments, 'comment')} (${percent(blaming / comments)}) somebody who is named seems to be held at fault: ${count(total, 'target')}, ${count(all.ties, 'tie')} of a comment to a target.`;
  return `${held} Each tie has a probability, by what people marked in other comments: about ${figure(Math.round(all.expected))} of these should be right, and ${figure(all.likely)} ${agree(all.likely, 'is', 'are')} more likely right than not, which the column “Likely” counts. The mode says in which way: by intent, by negligence, by omission, or as the cause without a word on the will behind it. One comment may count under several modes.`;
}

/** The words that blame the target, in their sentence, and the rule that found them. */
const example = ({ target, example: { comment, start, end, rule, probability } }: BlameTie): Phrase => [
  strong(foreignText(target)),
  ': “',
  quotedLine(comment.text, [{ start, end }], excerpt(comment.text, [{ start, end }], LINE)),
  '” (',
  commentLink(comment),
  ...(rule === null ? [] : [', rule ', code(rule)]),
  `, ${percent(probability)})`,
];
