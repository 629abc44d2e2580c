import { RULES_CODER, wordingOf } from '../../model/coding.ts';
import { type NamedCoding, namedCodings } from '../coding-id.ts';
import { type Column, type CorpusTable, fourDecimalsOrNull, makeCorpusTable } from '../table.ts';

interface CodingRow extends NamedCoding {
  readonly commentId: string;
}

const COLUMNS: readonly Column<CodingRow>[] = [
  {
    name: 'coding_id',
    meaning: 'Names the coding: the comment, then k and a number.',
    type: 'id',
    value: ({ codingId }) => codingId,
  },
  {
    name: 'comment_id',
    meaning: 'The comment that was coded, as in comments.csv.',
    type: 'id',
    value: ({ commentId }) => commentId,
  },
  {
    name: 'code',
    meaning: 'Id of the code in the codebook.',
    type: 'text',
    value: ({ coding }) => coding.code,
  },
  {
    name: 'value',
    meaning: 'The value of the code that was given.',
    type: 'text',
    value: ({ coding }) => coding.value,
  },
  {
    name: 'present',
    meaning:
      '1 where this value means that the theme is present, 0 where it does not (such as reject). What only cues say is no value of the comment, see cue.',
    type: 'boolean',
    value: ({ coding }) => coding.present,
  },
  {
    name: 'rule',
    meaning: 'Id of the rule of the codebook that fired; model: and a name where a trained coder coded.',
    type: 'text',
    value: ({ coding }) => coding.rule,
  },
  {
    name: 'evidence',
    meaning:
      'The words of the comment that made the rule fire, or that carried most weight with a trained coder.',
    type: 'text',
    value: ({ coding }) => coding.evidence,
  },
  {
    name: 'start',
    meaning: 'Where the evidence begins in the text of the comment, counted in UTF-16 units from 0.',
    type: 'integer',
    value: ({ coding }) => coding.start,
  },
  {
    name: 'end',
    meaning: 'Where the evidence ends: the first unit that is no longer part of it.',
    type: 'integer',
    value: ({ coding }) => coding.end,
  },
  {
    name: 'target',
    meaning: 'Whom the coding is about, such as who is blamed; empty where the rule names nobody.',
    type: 'text',
    value: ({ coding }) => coding.target,
  },
  {
    name: 'coder',
    meaning:
      'Who coded: btl is the program by its rules, any other name a trained coder; codings by people can be put into the same table.',
    type: 'text',
    value: ({ coding }) => coding.coder ?? RULES_CODER,
  },
  {
    name: 'weight',
    meaning:
      'What the rule adds to the evidence for its code; a comment is coded where the sum reaches the threshold of the code.',
    type: 'number',
    value: ({ coding }) => coding.weight,
  },
  {
    name: 'cue',
    meaning:
      '1 where the rule is a cue, which only adds to the evidence of other rules, 0 where it says the code by itself. Count values without the rows of cues, as comments.csv does.',
    type: 'boolean',
    value: ({ coding }) => coding.cue,
  },
  {
    name: 'details',
    meaning:
      'What the same sentence tells beside the value, such as who, where or on what condition: the detail and its words.',
    type: 'list',
    value: ({ coding }) => (coding.details ?? []).map((each) => `${each.detail}: ${wordingOf(each)}`),
  },
  {
    name: 'probability',
    meaning:
      'How likely a trained coder holds its coding to be right, from 0 to 1; empty where a rule coded.',
    type: 'number',
    value: ({ coding }) => fourDecimalsOrNull(coding.probability),
  },
];

/** codings.csv. */
export const codingsTable: CorpusTable = makeCorpusTable(
  'codings',
  'one code given to one comment, with the words that are the evidence for it.',
  COLUMNS,
  {
    ofPage: function* ({ coded }) {
      for (const each of coded.codedComments) {
        for (const named of namedCodings(each)) yield { commentId: each.comment.commentId, ...named };
      }
    },
  },
);
