import type { CodedComment, Quotation } from '../../model/coded-page.ts';
import type { Comment } from '../../model/comment.ts';
import type { TargetMention } from '../../model/target.ts';
import { namedCodings } from '../coding-id.ts';
import { code, foreignText, shortText } from '../markdown/foreign-text.ts';
import {
  type Block,
  blockquote,
  bullets,
  heading,
  link,
  type Phrase,
  paragraph,
  strong,
} from '../markdown/nodes.ts';
import { quotedComment } from '../markdown/quoted-comment.ts';
import { count, signed } from '../markdown/wording.ts';

/** Replies are set in by at most this many bars, so that a long quarrel stays readable. */
const DEEPEST = 6;

const LONGEST_QUOTATION = 120;

const POLARITY = { neg: 'negative', neu: 'neutral', pos: 'positive' } as const;

const SOURCE = {
  article: 'repeats the article',
  comment: 'repeats another comment',
  marked: 'is set off as a quotation',
} as const;

/** A comment: its id as heading and anchor, who wrote it and when, its words, and its labels. */
export const commentBlocks = (each: CodedComment): Block[] => [
  heading(3, each.comment.commentId),
  paragraph(...signature(each.comment)),
  bars(
    Math.min(each.comment.depth, DEEPEST),
    quotedComment(
      each.comment.text,
      each.coded.codings.filter(({ present }) => present),
    ),
  ),
  bullets([...codingLines(each), sentimentLine(each), ...targetLines(each), ...quotationLines(each)]),
];

const bars = (depth: number, blocks: Block[]): Block =>
  blockquote(depth === 0 ? blocks : [bars(depth - 1, blocks)]);

function signature({ author, publishedRaw, printedNumber, depth, replyTo }: Comment): Phrase[] {
  return [
    author === null ? 'No name' : strong(foreignText(author)),
    ...(publishedRaw === null ? [] : [', ', foreignText(publishedRaw)]),
    printedNumber === null ? '' : `, printed number ${printedNumber}`,
    ...(replyTo === null ? [] : [', answers ', link(`#${replyTo}`, code(replyTo))]),
    depth === 0 ? '' : ` (level ${depth})`,
  ];
}

function codingLines(each: CodedComment): Phrase[] {
  const lines = namedCodings(each).map(
    ({ codingId, coding }): Phrase => [
      strong(coding.code),
      ` ${coding.value}${coding.present ? '' : ' (not counted as present)'}`,
      ...(coding.target === null ? [] : [', about ', foreignText(coding.target)]),
      ': “',
      foreignText(coding.evidence),
      '” by the rule ',
      code(coding.rule),
      ' (',
      code(codingId.slice(each.comment.commentId.length + 1)),
      ')',
    ],
  );
  return lines.length === 0 ? ['No theme was found.'] : lines;
}

const sentimentLine = ({ coded }: CodedComment): Phrase =>
  `Tone: ${POLARITY[coded.sentiment.label]} (${signed(coded.sentiment.score)}; ${signed(coded.sentiment.rawScore)} unmended); ${count(coded.wordCount, 'word')}.`;

function targetLines({ coded }: CodedComment): Phrase[] {
  if (coded.targets.length === 0) return [];
  const names = [...new Set(coded.targets.map(({ name }) => name))];
  const told = names.map((name) =>
    target(
      name,
      coded.targets.filter((mention) => mention.name === name),
    ),
  );
  return [['Targets: ', ...told.flatMap((words, at): Phrase[] => (at === 0 ? [words] : ['; ', words])), '.']];
}

/** One target with its mentions' attitudes, and how it is blamed. */
function target(name: string, mentions: readonly TargetMention[]): Phrase {
  const attitudes = [...new Set(mentions.map(({ attitude }) => POLARITY[attitude]))].join(' and ');
  const blaming = mentions.filter(({ blamed }) => blamed);
  const modes = [...new Set(blaming.flatMap(({ blameMode }) => blameMode ?? []))].join(', ');
  const blame = blaming.length === 0 ? '' : modes === '' ? ', blamed' : `, blamed for ${modes}`;
  return [
    foreignText(name),
    ` (${mentions[0]?.type}, ${attitudes}${mentions.length > 1 ? `, ${mentions.length} times` : ''}${blame})`,
  ];
}

const quotationLines = ({ comment, coded }: CodedComment): Phrase[] =>
  coded.quotations.map(
    (quotation: Quotation): Phrase => [
      'Not the commenter’s own voice: “',
      shortText(comment.text.slice(quotation.start, quotation.end), LONGEST_QUOTATION),
      `”, which ${SOURCE[quotation.source]}.`,
    ],
  );
