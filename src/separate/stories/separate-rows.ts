import type { Page } from '../../model/page.ts';
import { findArticle } from '../articles.ts';
import { makeComments } from '../comments.ts';
import { doubtsOf } from '../doubts.ts';
import type { RowFacts } from '../facts.ts';
import { splitAnswered } from '../layouts/answered.ts';
import { weighLayouts } from '../layouts/choose-layout.ts';
import { restoreLostItems } from '../layouts/lost-items.ts';
import { makeNotes, saysHostedElsewhere } from '../notes.ts';
import type { StoryRange } from './cut-stories.ts';
import type { SeparatedStory, StoryPlace } from './join-stories.ts';

/**
 * Takes the rows of one story of a plain-text page apart: the layout that explains the comments best, comments with
 * their thread, and the article from what remains.
 */
export function separateRows(
  page: Page,
  rows: readonly RowFacts[],
  { from, to, title }: StoryRange,
  place: StoryPlace,
): SeparatedStory {
  const facts = rows.slice(from, to);
  const { reading: chosen, confidence } = weighLayouts(facts);
  const reading =
    chosen === null
      ? null
      : {
          ...chosen,
          items: splitAnswered(page.text, facts, restoreLostItems(facts, chosen.items)),
        };
  const { labels, article } = findArticle(facts, reading?.section ?? null);
  const { comments, segments } =
    reading === null
      ? { comments: [], segments: [] }
      : makeComments(page, facts, reading, {
          articleId: article === null ? null : place.articleId,
          before: place.commentsBefore,
          confidence,
        });
  const spans = [...comments, ...(article?.spans ?? [])];
  const words = spans.map(({ start, end }) => page.text.slice(start, end)).join('\n');
  // A page of several stories often states how many comments each has elsewhere.
  const elsewhere = saysHostedElsewhere(facts) || (title !== null && comments.length === 0);
  const doubts = doubtsOf(words, facts, comments, elsewhere);
  return {
    article,
    comments,
    segments: [...segments, ...labels],
    layout: reading?.layout ?? 'none',
    confidence: Math.min(confidence, ...doubts.map(({ atMost }) => atMost)),
    notes: [...makeNotes(facts, reading, comments, article), ...doubts.flatMap(({ note }) => note ?? [])],
  };
}
