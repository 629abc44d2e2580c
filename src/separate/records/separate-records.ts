import type { Article } from '../../model/article.ts';
import type { Comment } from '../../model/comment.ts';
import type { PageRecords } from '../../model/comment-record.ts';
import type { Page } from '../../model/page.ts';
import type { Segment } from '../../model/segment.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import { readingNotes } from '../reading-notes.ts';
import { coverText } from '../segments.ts';
import { findParents } from './find-parents.ts';
import { publishedAt } from './published-at.ts';

/** Takes a thread apart as its export states it; what the export does not state is not guessed. */
export function separateRecords(page: Page, records: PageRecords): SeparatedPage {
  const article = makeArticle(page, records);
  const { places, notes } = findParents(records.comments);
  const idOf = (index: number) => `${page.pageId}-c${String(index + 1).padStart(4, '0')}`;
  const comments = records.comments.map((record, index): Comment => {
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
    };
  });
  return {
    page,
    segments: coverText(page.text, segmentsOf(records)),
    articles: article === null ? [] : [article],
    comments,
    layout: comments.length === 0 ? 'none' : `export-${records.format}`,
    confidence: 1,
    notes: [...readingNotes(page), ...notes],
  };
}

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

const segmentsOf = ({ article, comments }: PageRecords): Segment[] => [
  ...article.map(({ kind, start, end }) => ({ kind, start, end, cue: 'export-article', confidence: 1 })),
  ...comments.map(({ start, end }) => ({
    kind: 'comment' as const,
    start,
    end,
    cue: 'export-record',
    confidence: 1,
  })),
];
