import type { CodedPage } from '../../model/coded-page.ts';
import type { Problem } from '../../model/problem.ts';
import { type Column, type CorpusTable, fourDecimals, makeCorpusTable } from '../table.ts';

type InputRow = CodedPage | Problem;

const COLUMNS: readonly Column<InputRow>[] = [
  {
    name: 'path',
    meaning:
      'The input file, relative to the folder that was given; where a file holds several pages, # and what tells this one from the others.',
    type: 'text',
    value: (row) => ('page' in row ? row.page.path : row.path),
  },
  {
    name: 'status',
    meaning:
      'read where the input was used, skipped where it could not be, left_out where it is no page, or holds something that is none.',
    type: 'text',
    value: (row) => ('page' in row ? 'read' : row.status),
  },
  {
    name: 'url',
    meaning: 'Address that the page was saved from, where the file says so.',
    type: 'text',
    value: ofPage(({ page }) => page.url ?? null),
  },
  {
    name: 'page_id',
    meaning: 'Names the page in every file of the report; empty where the input was not read.',
    type: 'id',
    value: ofPage(({ page }) => page.pageId),
  },
  {
    name: 'encoding',
    meaning: 'The character encoding by which the file was read.',
    type: 'text',
    value: ofPage(({ page }) => page.encoding),
  },
  {
    name: 'confidence',
    meaning: 'How sure the program is that it told articles and comments apart rightly, from 0 to 1.',
    type: 'number',
    value: ofPage(({ confidence }) => fourDecimals(confidence)),
  },
  {
    name: 'layout',
    meaning: 'The layout of comments that was recognised; none where there are no comments.',
    type: 'text',
    value: ofPage(({ layout }) => layout),
  },
  {
    name: 'articles',
    meaning: 'Number of articles found on the page.',
    type: 'integer',
    value: ofPage(({ articles }) => articles.length),
  },
  {
    name: 'comments',
    meaning: 'Number of comments found on the page.',
    type: 'integer',
    value: ofPage(({ comments }) => comments.length),
  },
  {
    name: 'reason',
    meaning: 'Why the input was skipped or left out; empty where it was read.',
    type: 'text',
    value: (row) => ('page' in row ? null : row.reason),
  },
  {
    name: 'notes',
    meaning: 'What a person should know about how the page was read, one sentence each.',
    type: 'list',
    value: ofPage(({ notes }) => notes),
  },
  {
    name: 'sha256',
    meaning:
      'SHA-256 of the file that was read, or of the page alone where it comes from a web archive, by which the very same can be told.',
    type: 'id',
    value: ofPage(({ page }) => page.sha256),
  },
];

/** pages.csv: the inputs that were read, then those that were not. */
export const pagesTable: CorpusTable = makeCorpusTable<InputRow>(
  'pages',
  'one page, or one input, or part of one, that could not be used.',
  COLUMNS,
  { ofPage: ({ coded }) => [coded], atEnd: ({ problems }) => problems },
);

function ofPage(
  value: (page: CodedPage) => ReturnType<Column<CodedPage>['value']>,
): Column<InputRow>['value'] {
  return (row) => ('page' in row ? value(row) : null);
}
