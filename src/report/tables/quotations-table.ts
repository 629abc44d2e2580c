import type { Quotation } from '../../model/coded-page.ts';
import type { MeasuredPage } from '../../model/measures.ts';
import { type Column, type CorpusTable, makeCorpusTable } from '../table.ts';

interface QuotationRow {
  readonly commentId: string;
  readonly words: string;
  readonly quotation: Quotation;
  /** The words at the place that was quoted. */
  readonly original: string | null;
}

const COLUMNS: readonly Column<QuotationRow>[] = [
  {
    name: 'comment_id',
    meaning: 'The comment that quotes, as in comments.csv.',
    type: 'id',
    value: ({ commentId }) => commentId,
  },
  {
    name: 'start',
    meaning: 'Where the quotation begins in the text of the comment, counted in UTF-16 units from 0.',
    type: 'integer',
    value: ({ quotation }) => quotation.start,
  },
  {
    name: 'end',
    meaning: 'Where it ends, counted in the same way; the unit at this place is no part of it.',
    type: 'integer',
    value: ({ quotation }) => quotation.end,
  },
  {
    name: 'words',
    meaning:
      'The quotation as it stands in the comment; nothing in it is coded as the commenter’s own voice.',
    type: 'text',
    value: ({ words }) => words,
  },
  {
    name: 'source',
    meaning:
      'article or comment where the words stand there, nearly or just so; marked where they are only set off as a quotation.',
    type: 'text',
    value: ({ quotation }) => quotation.source,
  },
  {
    name: 'source_id',
    meaning:
      'The article, as in articles.csv, or the earlier comment that holds the words; empty where none does.',
    type: 'id',
    value: ({ quotation }) => quotation.origin?.id ?? null,
  },
  {
    name: 'source_words',
    meaning: 'The words as they stand there.',
    type: 'text',
    value: ({ original }) => original,
  },
];

/** quotations.csv. */
export const quotationsTable: CorpusTable = makeCorpusTable(
  'quotations',
  'one stretch of a comment that is somebody else’s words.',
  COLUMNS,
  { ofPage: rows },
);

function* rows({ coded: { page, codedComments } }: MeasuredPage): Generator<QuotationRow> {
  for (const { comment, coded } of codedComments) {
    for (const quotation of coded.quotations) {
      const { origin } = quotation;
      yield {
        commentId: comment.commentId,
        words: comment.text.slice(quotation.start, quotation.end),
        quotation,
        original: origin === null ? null : page.text.slice(origin.start, origin.end),
      };
    }
  }
}
