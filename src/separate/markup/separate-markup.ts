import type { MarkupElement } from '../../model/markup.ts';
import type { Page } from '../../model/page.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import { readingNotes } from '../reading-notes.ts';
import { coverText } from '../segments.ts';
import { findArticle } from './article.ts';
import { makeComments, threadSegments } from './assemble.ts';
import { chooseThread } from './choose-thread.ts';
import { readLines } from './lines.ts';
import { markupNotes } from './markup-notes.ts';
import { pageConfidence } from './page-confidence.ts';
import { readTree } from './tree.ts';

/** Takes a page saved as HTML apart: comments first, then the article from what remains. */
export function separateMarkup(page: Page, markup: MarkupElement): SeparatedPage {
  const nodes = readTree(markup);
  const lines = readLines(page.text, nodes);
  const thread = chooseThread(page.text, nodes, lines);
  const article = findArticle(nodes, lines, thread);
  const articleId = article === null ? null : `${page.pageId}-a1`;
  const comments = thread === null ? [] : makeComments(page, thread, articleId);
  return {
    page: withoutMarkup(page),
    segments: coverText(page.text, [
      ...(thread === null ? [] : threadSegments(lines, thread)),
      ...(article?.segments ?? []),
    ]),
    articles:
      article === null || articleId === null
        ? []
        : [
            {
              articleId,
              pageId: page.pageId,
              headline: article.headline,
              byline: article.byline,
              dateline: article.dateline,
              spans: article.spans,
            },
          ],
    comments,
    layout: thread?.layout ?? 'none',
    confidence: pageConfidence(nodes, lines, thread, article),
    notes: [...readingNotes(page), ...markupNotes(nodes, lines, thread, comments, article)],
  };
}

/** The tree is many times the size of its text, and no later stage asks for it. */
function withoutMarkup(page: Page): Page {
  const { markup: _, ...rest } = page;
  return rest;
}
