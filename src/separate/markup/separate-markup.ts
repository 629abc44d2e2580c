import type { MarkupElement } from '../../model/markup.ts';
import type { Page } from '../../model/page.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import { cutStories, type StoryRange } from '../stories/cut-stories.ts';
import { joinStories, type SeparatedStory, type StoryPlace } from '../stories/join-stories.ts';
import { findArticle } from './article.ts';
import { makeComments, threadSegments } from './assemble.ts';
import { chooseThread } from './choose-thread.ts';
import { type Line, readLines } from './lines.ts';
import { markupNotes } from './markup-notes.ts';
import { NodeIndex } from './node-index.ts';
import { pageConfidence } from './page-confidence.ts';
import { statedTitles } from './stated-titles.ts';
import { markedTitles } from './story-titles.ts';
import { type MarkupNode, readTree } from './tree.ts';

/** The nodes and lines of one story. */
interface StoryMarkup {
  readonly nodes: readonly MarkupNode[];
  readonly lines: readonly Line[];
  /** What the page says that its title is. */
  readonly titles: readonly string[];
}

/** Takes a page saved as HTML apart, story by story: comments first, then the article from what remains. */
export function separateMarkup(page: Page, markup: MarkupElement): SeparatedPage {
  const nodes = readTree(markup);
  const lines = readLines(page.text, nodes);
  const facts = lines.map((line) => line.facts);
  const titles = statedTitles(nodes);
  return joinStories(withoutMarkup(page), cutStories(facts, markedTitles(lines)), (story, place) =>
    separateStory(page, markupOf({ nodes, lines, titles }, story), story.title === null, place),
  );
}

const markupOf = (whole: StoryMarkup, { from, to, start, end, title }: StoryRange): StoryMarkup =>
  title === null
    ? whole
    : {
        nodes: whole.nodes.filter((node) => node.start >= start && node.end <= end),
        lines: whole.lines.slice(from, to).map((line, index) => ({ ...line, index })),
        titles: [title],
      };

function separateStory(
  page: Page,
  { nodes, lines, titles }: StoryMarkup,
  alone: boolean,
  place: StoryPlace,
): SeparatedStory {
  const index = new NodeIndex(nodes);
  const thread = chooseThread(page.text, nodes, index, lines);
  const article = findArticle(titles, lines, thread);
  const comments =
    thread === null
      ? []
      : makeComments(page, thread, {
          articleId: article === null ? null : place.articleId,
          before: place.commentsBefore,
        });
  return {
    article,
    comments,
    segments: [...(thread === null ? [] : threadSegments(lines, thread)), ...(article?.segments ?? [])],
    layout: thread?.layout ?? 'none',
    confidence: pageConfidence(index, lines, thread, article, alone),
    notes: markupNotes(index, lines, thread, comments, article),
  };
}

/** The tree is many times the size of its text, and no later stage asks for it. */
function withoutMarkup(page: Page): Page {
  const { markup: _, ...rest } = page;
  return rest;
}
