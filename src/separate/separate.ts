import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import type { Segment } from '../model/segment.ts';
import type { SeparatedPage } from '../model/separated-page.ts';
import { findArticles } from './articles.ts';
import { makeComments } from './comments.ts';
import { doubtsOf } from './doubts.ts';
import { readFacts } from './facts.ts';
import { splitInlineHeads } from './inline-heads.ts';
import { splitAnswered } from './layouts/answered.ts';
import { weighLayouts } from './layouts/choose-layout.ts';
import { restoreLostItems } from './layouts/lost-items.ts';
import { separateMarkup } from './markup/separate-markup.ts';
import { makeNotes, saysHostedElsewhere } from './notes.ts';
import { readingNotes } from './reading-notes.ts';
import { separateRecords } from './records/separate-records.ts';
import { readRows } from './rows.ts';
import { coverText } from './segments.ts';

/**
 * Takes a page apart: by the records of an export, or by its markup where it was saved as HTML. A plain-text page:
 * comments first, then the articles from what remains.
 *
 * rows -> what each row says of itself -> the layout that explains the comments best -> comments, with their thread
 * -> articles -> segments that cover every character once.
 */
export function separate(page: Page): SeparatedPage {
  if (page.records !== undefined) return separateRecords(page, page.records);
  if (page.markup !== undefined) return separateMarkup(page, page.markup);
  const facts = readFacts(splitInlineHeads(page.text, readRows(page.text)));
  const { reading: chosen, confidence } = weighLayouts(facts);
  const reading =
    chosen === null
      ? null
      : {
          ...chosen,
          items: splitAnswered(page.text, facts, restoreLostItems(facts, chosen.items)),
        };
  const { labels, articles } = findArticles(facts, reading?.section ?? null);
  const found =
    reading === null
      ? { comments: [], segments: [] }
      : makeComments(
          page,
          facts,
          reading,
          articles.length > 0 ? `${page.pageId}-a${articles.length}` : null,
          confidence,
        );
  const spans = [...found.comments, ...articles.flatMap((article) => article.spans)];
  const words = spans.map(({ start, end }) => page.text.slice(start, end)).join('\n');
  const doubts = doubtsOf(words, facts, found.comments, saysHostedElsewhere(facts));
  return {
    page,
    segments: coverText(page.text, [...found.segments, ...(labels as readonly Segment[])]),
    articles: articles.map(
      (article, index): Article => ({
        ...article,
        articleId: `${page.pageId}-a${index + 1}`,
        pageId: page.pageId,
      }),
    ),
    comments: found.comments,
    layout: reading?.layout ?? 'none',
    confidence: Math.min(confidence, ...doubts.map(({ atMost }) => atMost)),
    notes: [
      ...readingNotes(page),
      ...makeNotes(facts, reading, found.comments, articles),
      ...doubts.flatMap(({ note }) => note ?? []),
    ],
  };
}
