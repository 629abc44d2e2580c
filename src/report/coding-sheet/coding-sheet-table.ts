import type { DescribedCode } from '../../model/described-code.ts';
import { NONE } from '../../model/hand-codings.ts';
import type { SavedComment } from '../../model/saved-report.ts';
import { type Choices, type Column, makeTable, type Table } from '../table.ts';

/** A comment as a coder meets it. */
export interface SheetUnit {
  readonly no: number;
  readonly comment: SavedComment;
  /** What the comment answers; null where it answers the article. */
  readonly parent: SavedComment | null;
}

/** A code as coders see it: by its values, with one for the theme's absence where it may be absent. */
export interface SheetCode extends DescribedCode {
  readonly isTheme: boolean;
}

/** The sheet that coders fill in: context, comment, and an empty cell for each code. Nothing that the program thinks of it. */
export const codingSheetTable = (
  units: readonly SheetUnit[],
  codes: readonly SheetCode[],
  coder: string | null,
): Table =>
  makeTable(
    'coding',
    'one comment to be coded.',
    [...CONTEXT, ...codes.map(codeColumn), NOTE, coderColumn(coder), ID],
    () => units,
  );

const CONTEXT: readonly Column<SheetUnit>[] = [
  { name: 'no', meaning: 'Place in this sheet, in random order.', type: 'integer', value: ({ no }) => no },
  {
    name: 'headline',
    meaning: 'Headline of the article that the comment stands under.',
    type: 'text',
    width: 26,
    value: ({ comment }) => comment.headline,
  },
  {
    name: 'in_reply_to',
    meaning: 'The comment that this one answers; empty where it answers the article.',
    type: 'text',
    width: 36,
    value: ({ parent }) => parent?.text ?? null,
  },
  {
    name: 'text',
    meaning: 'The comment to be coded.',
    type: 'text',
    width: 64,
    value: ({ comment }) => comment.text,
  },
];

const NOTE: Column<SheetUnit> = {
  name: 'note',
  meaning: 'What made the comment hard to code, in your own words.',
  type: 'text',
  width: 30,
  value: () => null,
};

const coderColumn = (coder: string | null): Column<SheetUnit> => ({
  name: 'coder',
  meaning: 'Who coded the comment; the name of the file where it is empty.',
  type: 'text',
  value: () => coder,
});

const ID: Column<SheetUnit> = {
  name: 'comment_id',
  meaning: 'Names the comment, as in comments.csv.',
  type: 'id',
  value: ({ comment }) => comment.commentId,
};

const codeColumn = (code: SheetCode): Column<SheetUnit> => ({
  name: code.id,
  meaning: `${code.title}: ${code.definition}`,
  type: 'text',
  choices: [choicesOf(code)],
  value: () => null,
});

function choicesOf({ title, values, isTheme, oneValue }: SheetCode): Choices {
  const several = isTheme && !oneValue;
  return {
    values: [...(isTheme ? [NONE] : []), ...values.map(({ id }) => id)],
    several,
    title,
    hint: several
      ? 'Choose a value, or type several joined by |. The sheet codebook says what they mean.'
      : 'Choose a value. The sheet codebook says what they mean.',
  };
}
