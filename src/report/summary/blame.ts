import type { BlameTie } from '../../model/measures.ts';
import { commentLink, type ReportContext } from '../context.ts';
import { foreignText, shortText } from '../markdown/foreign-text.ts';
import { type Block, heading, type Phrase, paragraph, table } from '../markdown/nodes.ts';
import { agree, count, figure } from '../markdown/wording.ts';

/** How many blamed targets the summary shows; targets.csv has all. */
const MOST_SHOWN = 15;

const LONGEST_EVIDENCE = 90;

/** Who is blamed, how often and in which way, each with one example. */
export function blameSection({ measured }: ReportContext): Block[] {
  const { blame, counts } = measured.measures;
  if (counts.comments === 0) return [];
  const title = heading(2, 'Who is blamed, and for what');
  const [most] = blame;
  if (most === undefined) return [title, paragraph('No comment was found to hold a named target at fault.')];
  const blaming = new Set(blame.flatMap(({ comments }) => comments.map(({ comment }) => comment.commentId)));
  return [
    title,
    paragraph(
      `${figure(blaming.size)} of ${count(counts.comments, 'comment')} ${agree(blaming.size, 'holds', 'hold')} somebody named at fault, ${count(blame.length, 'target')} in all. Most often that is `,
      foreignText(most.target),
      `, blamed in ${count(most.comments.length, 'comment')}. A mode says in which way: by intent, by negligence, by omission, or as the cause without a word on the will behind it.`,
    ),
    table(['Target', 'Type', '#Comments', 'Modes', 'One example'], blame.slice(0, MOST_SHOWN).map(row)),
    ...(blame.length > MOST_SHOWN
      ? [
          paragraph(
            `${count(blame.length - MOST_SHOWN, 'more target')} can be found in targets.csv (blamed = 1).`,
          ),
        ]
      : []),
  ];
}

const row = (tie: BlameTie): Phrase[] => [
  foreignText(tie.target),
  tie.type,
  figure(tie.comments.length),
  tie.modes.map(({ mode, count: n }) => `${mode} ${figure(n)}`).join(', '),
  example(tie),
];

/** The words of the first coding that names the target; failing that, the sentence-like stretch around its mention. */
function example({ target, comments }: BlameTie): Phrase {
  const [first] = comments;
  if (first === undefined) return '';
  const coding = comments
    .flatMap(({ comment, coded }) => coded.codings.map((each) => ({ comment, each })))
    .find(({ each }) => each.present && each.target === target);
  if (coding !== undefined) {
    return ['“', shortText(coding.each.evidence, LONGEST_EVIDENCE), '” ', commentLink(coding.comment)];
  }
  const mention = first.coded.targets.find(({ name, blamed }) => blamed && name === target);
  return ['“', shortText(mention?.form ?? target, LONGEST_EVIDENCE), '” ', commentLink(first.comment)];
}
