import { RULES_CODER } from '../../model/coding.ts';
import type { TargetMention } from '../../model/target.ts';
import { reasonCells } from '../reason-wording.ts';
import {
  type Column,
  type CorpusTable,
  fourDecimals,
  fourDecimalsOrNull,
  makeCorpusTable,
} from '../table.ts';

interface MentionRow {
  readonly commentId: string;
  readonly mention: TargetMention;
}

const COLUMNS: readonly Column<MentionRow>[] = [
  {
    name: 'comment_id',
    meaning: 'The comment in which the target is mentioned, as in comments.csv.',
    type: 'id',
    value: ({ commentId }) => commentId,
  },
  {
    name: 'target',
    meaning: 'The one name under which all forms of the target are counted.',
    type: 'text',
    value: ({ mention }) => mention.name,
  },
  {
    name: 'type',
    meaning: 'country, person, organisation, group, media or place.',
    type: 'text',
    value: ({ mention }) => mention.type,
  },
  {
    name: 'form',
    meaning: 'The words by which the comment mentions it.',
    type: 'text',
    value: ({ mention }) => mention.form,
  },
  {
    name: 'start',
    meaning: 'Where the mention begins in the text of the comment, counted in UTF-16 units from 0.',
    type: 'integer',
    value: ({ mention }) => mention.start,
  },
  {
    name: 'end',
    meaning: 'Where the mention ends: the first unit that is no longer part of it.',
    type: 'integer',
    value: ({ mention }) => mention.end,
  },
  {
    name: 'attitude',
    meaning: 'Attitude that the comment takes toward the target here: neg, neu or pos.',
    type: 'text',
    value: ({ mention }) => mention.attitude,
  },
  {
    name: 'attitude_score',
    meaning: 'The same as a score from -1 to +1.',
    type: 'number',
    value: ({ mention }) => fourDecimals(mention.attitudeScore),
  },
  {
    name: 'attitude_reasons',
    meaning:
      'What spoke most for the attitude, as in sentiment_reasons of comments.csv; [blamed] where the blame decides, [tag] where the words of a hashtag do. Empty where nothing stands out, and where a trained coder read it.',
    type: 'list',
    value: ({ mention }) => reasonCells(mention.attitudeReasons),
  },
  {
    name: 'blamed',
    meaning: '1 where the comment holds the target at fault, else 0.',
    type: 'boolean',
    value: ({ mention }) => mention.blamed,
  },
  {
    name: 'blame_mode',
    meaning: 'How it is held at fault: intent, negligence, omission or cause; empty where it is not blamed.',
    type: 'text',
    value: ({ mention }) => mention.blameMode,
  },
  {
    name: 'blame_probability',
    meaning:
      'How likely it is that people who code the comment find the target blamed, from 0 to 1, by what they marked in other comments; empty where it is not blamed.',
    type: 'number',
    value: ({ mention }) => mention.blameProbability,
  },
  {
    name: 'coder',
    meaning: 'Who read the attitude: btl is the program by its rules, any other name a trained coder.',
    type: 'text',
    value: ({ mention }) => mention.coder ?? RULES_CODER,
  },
  {
    name: 'probability',
    meaning:
      'How likely a trained coder holds the attitude to be right, from 0 to 1; empty where the rules read it.',
    type: 'number',
    value: ({ mention }) => fourDecimalsOrNull(mention.probability),
  },
];

/** targets.csv. */
export const targetsTable: CorpusTable = makeCorpusTable(
  'targets',
  'one mention of a target in a comment.',
  COLUMNS,
  {
    ofPage: function* ({ coded: { codedComments } }) {
      for (const { comment, coded } of codedComments) {
        for (const mention of coded.targets) yield { commentId: comment.commentId, mention };
      }
    },
  },
);
