import type { ReportedCodebook } from '../../codebook/reported-codebook.ts';
import type { CodedComment } from '../../model/coded-page.ts';
import { presentCodes } from '../../model/coding.ts';
import type { Duplicate } from '../../model/measures.ts';
import { reasonCells } from '../reason-wording.ts';
import { type Column, type CorpusTable, fourDecimals, makeCorpusTable } from '../table.ts';
import { codeColumns, distinct } from './code-columns.ts';

interface CommentRow extends CodedComment {
  /** What the comment repeats; null where it is the first to say so. */
  readonly duplicate: Duplicate | null;
}

type CommentColumn = Column<CommentRow>;

/** Name of the table. */
export const COMMENTS = 'comments';

/** The column that tells which comment a comment repeats; the one behind it tells how. */
export const DUPLICATE_OF = 'duplicate_of';

const BEFORE_CODES: readonly CommentColumn[] = [
  {
    name: 'comment_id',
    meaning: 'Names the comment in every file of the report: the page, then c and its place on the page.',
    type: 'id',
    value: ({ comment }) => comment.commentId,
  },
  {
    name: 'page_id',
    meaning: 'The page on which the comment stands, as in pages.csv.',
    type: 'id',
    value: ({ comment }) => comment.pageId,
  },
  {
    name: 'article_id',
    meaning: 'The article under which the comment stands, as in articles.csv; empty where the page has none.',
    type: 'id',
    value: ({ comment }) => comment.articleId,
  },
  {
    name: 'ordinal',
    meaning: 'Place of the comment on its page in reading order, counted from 1.',
    type: 'integer',
    value: ({ comment }) => comment.ordinal,
  },
  {
    name: 'printed_number',
    meaning: 'Number that the page prints before the comment; empty where it prints none.',
    type: 'integer',
    value: ({ comment }) => comment.printedNumber,
  },
  {
    name: 'author',
    meaning:
      'Name of the commenter as printed, or the pseudonym in its place where the run asked for pseudonyms; empty where the page gives none.',
    type: 'text',
    value: ({ comment }) => comment.author,
  },
  {
    name: 'published_at',
    meaning:
      'Date of the comment as ISO 8601, without a zone where the page names none; empty where it cannot be told.',
    type: 'date',
    value: ({ comment }) => comment.publishedAt,
  },
  {
    name: 'published_raw',
    meaning: 'The date as the page prints it; where it prints none, as it tells machines.',
    type: 'text',
    value: ({ comment }) => comment.publishedRaw,
  },
  {
    name: 'depth',
    meaning: 'Level of nesting: 0 answers the article, 1 answers a comment, and so on.',
    type: 'integer',
    value: ({ comment }) => comment.depth,
  },
  {
    name: 'reply_to',
    meaning: 'The comment that this one answers; empty where it answers the article.',
    type: 'id',
    value: ({ comment }) => comment.replyTo,
  },
  { name: 'text', meaning: 'The comment, whole.', type: 'text', value: ({ comment }) => comment.text },
  {
    name: 'word_count',
    meaning: 'Number of words in the comment; numbers, web addresses and emoji are not words.',
    type: 'integer',
    value: ({ coded }) => coded.wordCount,
  },
  {
    name: 'language',
    meaning: 'Language of the comment as ISO 639-1, or und where the text is too short to tell.',
    type: 'text',
    value: ({ coded }) => coded.language,
  },
  {
    name: 'sentiment_score',
    meaning:
      'Attitude that the comment expresses, from -1 to +1: how likely it is good less how likely it is bad, with topic words masked and negation heeded.',
    type: 'number',
    value: ({ coded }) => fourDecimals(coded.sentiment.score),
  },
  {
    name: 'sentiment_label',
    meaning: 'The likeliest of neg, neu and pos; where the codebook sets thresholds, as they part the score.',
    type: 'text',
    value: ({ coded }) => coded.sentiment.label,
  },
  {
    name: 'sentiment_raw',
    meaning: 'Score from -1 to +1 by the unmended lexicon, with nothing masked and nothing negated.',
    type: 'number',
    value: ({ coded }) => fourDecimals(coded.sentiment.rawScore),
  },
  {
    name: 'sentiment_reasons',
    meaning:
      'What spoke most for the label against the next likeliest one: words as they stand, and in square brackets signs and codes, each with what it adds to the log-odds. Empty where nothing stands out.',
    type: 'list',
    value: ({ coded }) => reasonCells(coded.sentiment.reasons),
  },
  {
    name: 'themes',
    meaning: 'Ids of the codes that are present in the comment.',
    type: 'list',
    value: ({ coded }) => presentCodes(coded.codings),
  },
];

const AFTER_CODES: readonly CommentColumn[] = [
  {
    name: 'targets',
    meaning: 'Names of everybody and everything that the comment talks about, in order of appearance.',
    type: 'list',
    value: ({ coded }) => distinct(coded.targets.map(({ name }) => name)),
  },
  {
    name: 'blamed_targets',
    meaning: 'Those of the targets that the comment holds at fault.',
    type: 'list',
    value: ({ coded }) => distinct(coded.targets.filter(({ blamed }) => blamed).map(({ name }) => name)),
  },
];

/** What a comment repeats of others. */
const REPEATS: readonly CommentColumn[] = [
  {
    name: 'quotes',
    meaning:
      'Ids of the articles and the earlier comments that the comment quotes, as quotations.csv shows word by word.',
    type: 'list',
    value: ({ coded }) => distinct(coded.quotations.flatMap(({ origin }) => origin?.id ?? [])),
  },
  {
    name: DUPLICATE_OF,
    meaning:
      'The first comment of the corpus that says the same; empty where none does. Eight words at least are compared.',
    type: 'id',
    value: ({ duplicate }) => duplicate?.original.commentId ?? null,
  },
  {
    name: 'duplicate_kind',
    meaning: 'exact where it says the same word for word, near where a few words are changed.',
    type: 'text',
    value: ({ duplicate }) => duplicate?.kind ?? null,
  },
];

/** What readers gave a comment by a click. */
const VOTES: readonly CommentColumn[] = [
  {
    name: 'likes',
    meaning:
      'Votes for the comment (likes, points, recommendations) as the page or the export shows them; the balance, which may be below 0, where it shows only that; empty where it shows none.',
    type: 'integer',
    value: ({ comment }) => comment.likes ?? null,
  },
  {
    name: 'dislikes',
    meaning: 'Votes against the comment; empty where they are not shown apart.',
    type: 'integer',
    value: ({ comment }) => comment.dislikes ?? null,
  },
];

/** How many cells a row has from `duplicate_of` to its end; none of them is ever quoted. */
export const CELLS_FROM_DUPLICATE =
  [...REPEATS, ...VOTES].length - REPEATS.findIndex(({ name }) => name === DUPLICATE_OF);

/** comments.csv: the fixed columns and, between them, two for each code of the codebook. */
export function commentsTable(codebook: Pick<ReportedCodebook, 'codes'>): CorpusTable {
  const last = [...AFTER_CODES, ...REPEATS, ...VOTES];
  const fixed = new Set([...BEFORE_CODES, ...last].map(({ name }) => name));
  const columns = [...BEFORE_CODES, ...codebook.codes.flatMap((code) => codeColumns(code, fixed)), ...last];
  return makeCorpusTable(COMMENTS, 'one comment, the unit of analysis.', columns, {
    ofPage: function* ({ coded, duplicates }) {
      for (const { comment, coded: told } of coded.codedComments)
        yield { comment, coded: told, duplicate: duplicates.get(comment.commentId) ?? null };
    },
  });
}
