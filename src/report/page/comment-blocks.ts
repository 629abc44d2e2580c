import type { CodedComment, Quotation } from '../../model/coded-page.ts';
import { withoutCues } from '../../model/coding.ts';
import type { Comment } from '../../model/comment.ts';
import type { ToneReason } from '../../model/sentiment.ts';
import type { TargetMention } from '../../model/target.ts';
import { type NamedCoding, namedCodings } from '../coding-id.ts';
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
import { count, percent, signed } from '../markdown/wording.ts';

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
      withoutCues(each.coded.codings).filter(({ present }) => present),
    ),
  ),
  bullets([...codingLines(each), sentimentLine(each), ...targetLines(each), ...quotationLines(each)]),
];

const bars = (depth: number, blocks: Block[]): Block =>
  blockquote(depth === 0 ? blocks : [bars(depth - 1, blocks)]);

function signature(comment: Comment): Phrase[] {
  const { author, printedNumber, depth, replyTo, likes, dislikes } = comment;
  const date = dateOf(comment);
  return [
    author === null ? 'No name' : strong(foreignText(author)),
    ...(date === null ? [] : [', ', foreignText(date)]),
    printedNumber === null ? '' : `, printed number ${printedNumber}`,
    ...(replyTo === null ? [] : [', answers ', link(`#${replyTo}`, code(replyTo))]),
    depth === 0 ? '' : ` (level ${depth})`,
    likes === undefined ? '' : `, likes: ${likes}`,
    dislikes === undefined ? '' : `, dislikes: ${dislikes}`,
  ];
}

/** The date as printed; a count of seconds, which only machines read, as a date. */
const dateOf = ({ publishedRaw, publishedAt }: Comment): string | null =>
  publishedRaw !== null && /^\d{9,}(?:\.\d+)?$/.test(publishedRaw)
    ? (publishedAt ?? publishedRaw)
    : publishedRaw;

function codingLines(each: CodedComment): Phrase[] {
  const named = namedCodings(each);
  if (named.length === 0) return ['No theme was found.'];
  const cues = named.filter(({ coding }) => coding.cue);
  const lines = named
    .filter(({ coding }) => !coding.cue)
    .map(
      (one): Phrase => [
        strong(one.coding.code),
        ` ${one.coding.value}${one.coding.present ? '' : ' (not counted as present)'}`,
        ...(one.coding.target === null ? [] : [', about ', foreignText(one.coding.target)]),
        ': ',
        ...evidence(each, one),
      ],
    );
  return cues.length === 0
    ? lines
    : [...lines, ['Cues that add to this: ', ...listed(cues.map((cue) => evidence(each, cue)))]];
}

const evidence = (each: CodedComment, { codingId, coding }: NamedCoding): Phrase[] => [
  '“',
  foreignText(coding.evidence),
  '” by the rule ',
  code(coding.rule),
  ' (',
  code(codingId.slice(each.comment.commentId.length + 1)),
  ')',
];

const listed = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.flatMap((phrase, at): Phrase[] => (at === 0 ? [phrase] : ['; ', phrase]));

function sentimentLine({ coded: { sentiment, wordCount } }: CodedComment): Phrase[] {
  const { label, score, rawScore, reasons = [] } = sentiment;
  return [
    `Tone: ${POLARITY[label]} (${signed(score)}; ${signed(rawScore)} unmended)`,
    ...(reasons.length === 0 ? [] : [', for ', ...listed(reasons.map(reason))]),
    `; ${count(wordCount, 'word')}.`,
  ];
}

/** A reason for a tone, with its strength. */
const reason = ({ kind, what, negated, strength }: ToneReason): Phrase[] => [
  ...(kind === 'words' ? ['“', foreignText(what), '”'] : [`the ${kind} `, code(what)]),
  negated ? ' negated' : '',
  strength === null ? '' : ` (${signed(strength)})`,
];

function targetLines({ coded }: CodedComment): Phrase[] {
  if (coded.targets.length === 0) return [];
  const names = [...new Set(coded.targets.map(({ name }) => name))];
  const told = names.map((name) =>
    target(
      name,
      coded.targets.filter((mention) => mention.name === name),
    ),
  );
  return [['Targets: ', ...listed(told), '.']];
}

/** One target with its mentions' attitudes, and how it is blamed. */
function target(name: string, mentions: readonly TargetMention[]): Phrase {
  const attitudes = [...new Set(mentions.map(({ attitude }) => POLARITY[attitude]))].join(' and ');
  const blaming = mentions.filter(({ blamed }) => blamed);
  const modes = [...new Set(blaming.flatMap(({ blameMode }) => blameMode ?? []))].join(', ');
  const [probability = null] = blaming.map(({ blameProbability }) => blameProbability);
  const likely = probability === null ? '' : `, ${percent(probability)} likely`;
  const blame = blaming.length === 0 ? '' : modes === '' ? ', blamed' : `, blamed for ${modes}${likely}`;
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
      `”, which ${SOURCE[quotation.source]}`,
      ...(quotation.origin === null || quotation.source === 'article'
        ? []
        : [' ', link(`#${quotation.origin.id}`, code(quotation.origin.id))]),
      '.',
    ],
  );
