import type { Article } from '../../model/article.ts';
import type { Comment } from '../../model/comment.ts';
import type { CommentRecord, PageRecords } from '../../model/comment-record.ts';
import type { Page } from '../../model/page.ts';
import type { Segment } from '../../model/segment.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import type { Votes } from '../../model/votes.ts';
import { publishedAt } from '../dates/published-at.ts';
import { readingNotes } from '../reading-notes.ts';
import { coverText } from '../segments.ts';
import { findParents } from './find-parents.ts';
import { isWithdrawn, withoutWithdrawn } from './withdrawn.ts';

/** What is left of a withdrawn comment is short. */
const LONGEST_STUB = 300;

/** Takes a thread apart as its export states it; what the export does not state is not guessed. */
export function separateRecords(page: Page, records: PageRecords): SeparatedPage {
  const article = makeArticle(page, records);
  const withdrawn = new Set(
    records.comments.filter(
      ({ start, end }) => end - start <= LONGEST_STUB && isWithdrawn(page.text.slice(start, end)),
    ),
  );
  const shown = withoutWithdrawn(records.comments, withdrawn);
  const { places, notes } = findParents(shown);
  const idOf = (index: number) => `${page.pageId}-c${String(index + 1).padStart(4, '0')}`;
  const comments = shown.map((record, index): Comment => {
    const { parent, depth } = places[index] ?? { parent: null, depth: 0 };
    return {
      commentId: idOf(index),
      pageId: page.pageId,
      articleId: article?.articleId ?? null,
      ordinal: index + 1,
      start: record.start,
      end: record.end,
      text: page.text.slice(record.start, record.end),
      printedNumber: record.printedNumber,
      author: record.author,
      publishedRaw: record.publishedRaw,
      publishedAt: record.publishedRaw === null ? null : publishedAt(record.publishedRaw),
      depth,
      replyTo: parent === null ? null : idOf(parent),
      ...votesOf(record),
    };
  });
  return {
    page,
    segments: coverText(page.text, segmentsOf(records, withdrawn)),
    articles: article === null ? [] : [article],
    comments,
    layout: comments.length === 0 ? 'none' : `export-${records.format}`,
    confidence: 1,
    notes: [...readingNotes(page), ...withdrawnNotes(withdrawn.size), ...notes],
  };
}

const votesOf = ({ likes, dislikes }: CommentRecord): Votes => ({
  ...(likes !== undefined && { likes }),
  ...(dislikes !== undefined && { dislikes }),
});

function makeArticle(page: Page, { article }: PageRecords): Article | null {
  if (article.length === 0) return null;
  const wordsOf = (kind: string): string | null => {
    const part = article.find((candidate) => candidate.kind === kind);
    return part === undefined ? null : page.text.slice(part.start, part.end);
  };
  return {
    articleId: `${page.pageId}-a1`,
    pageId: page.pageId,
    headline: wordsOf('headline'),
    byline: wordsOf('byline'),
    dateline: wordsOf('dateline'),
    spans: article.filter(({ kind }) => kind === 'body').map(({ start, end }) => ({ start, end })),
  };
}

const segmentsOf = ({ article, comments }: PageRecords, withdrawn: ReadonlySet<CommentRecord>): Segment[] => [
  ...article.map(({ kind, start, end }) => ({ kind, start, end, cue: 'export-article', confidence: 1 })),
  ...comments.map((comment): Segment => {
    const stub = withdrawn.has(comment);
    const { start, end } = comment;
    return {
      kind: stub ? 'comment_meta' : 'comment',
      start,
      end,
      cue: stub ? 'export-withdrawn' : 'export-record',
      confidence: 1,
    };
  }),
];

const withdrawnNotes = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${count === 1 ? '1 comment was' : `${count} comments were`} withdrawn: only a placeholder is left, which is not counted.`,
      ];
