import type { MarkupElement } from '../../model/markup.ts';
import type { Page } from '../../model/page.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import { coverText } from '../segments.ts';
import { makeComments, threadSegments } from './assemble.ts';
import { chooseThread } from './choose-thread.ts';
import { readLines } from './lines.ts';
import { readTree } from './tree.ts';

/** Takes a page saved as HTML apart: comments first, then the article from what remains. */
export function separateMarkup(page: Page, markup: MarkupElement): SeparatedPage {
  const nodes = readTree(markup);
  const lines = readLines(page.text, nodes);
  const thread = chooseThread(page.text, nodes, lines);
  return {
    page: withoutMarkup(page),
    segments: coverText(page.text, thread === null ? [] : threadSegments(lines, thread)),
    articles: [],
    comments: thread === null ? [] : makeComments(page, thread, null),
    layout: thread?.layout ?? 'none',
    confidence: thread?.confidence ?? 0.8,
    notes: [],
  };
}

/** The tree is many times the size of its text, and no later stage asks for it. */
function withoutMarkup(page: Page): Page {
  const { markup: _, ...rest } = page;
  return rest;
}
