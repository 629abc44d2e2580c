import type { Article } from '../../model/article.ts';
import type { Comment } from '../../model/comment.ts';
import type { Page } from '../../model/page.ts';
import type { Segment } from '../../model/segment.ts';
import type { SeparatedPage } from '../../model/separated-page.ts';
import type { FoundArticle } from '../articles.ts';
import { maskDates } from '../dates/date-forms.ts';
import { readingNotes } from '../reading-notes.ts';
import { coverText } from '../segments.ts';
import type { StoryRange } from './cut-stories.ts';
import { SIGNED } from './story-heads.ts';

/** Where a story stands on its page. */
export interface StoryPlace {
  /** Id of its article, should it have one. */
  readonly articleId: string;
  /** Comments that the page printed above it. */
  readonly commentsBefore: number;
}

/** A story taken apart: an article, its comments, or both. */
export interface SeparatedStory {
  readonly article: FoundArticle | null;
  readonly comments: readonly Comment[];
  readonly segments: readonly Segment[];
  readonly layout: string;
  readonly confidence: number;
  readonly notes: readonly string[];
}

/** A page of teasers holds nothing to be wrong about, but its stories may be whole and short. */
const TEASERS_ONLY = 0.7;

/** Takes the stories of a page apart one after the other, and puts the page together from them. */
export function joinStories(
  page: Page,
  stories: readonly StoryRange[],
  separateStory: (story: StoryRange, place: StoryPlace) => SeparatedStory,
): SeparatedPage {
  const articles: Article[] = [];
  const comments: Comment[] = [];
  const separated = stories
    .filter(({ whole }) => whole)
    .map((story) => {
      const articleId = `${page.pageId}-a${articles.length + 1}`;
      const found = separateStory(story, { articleId, commentsBefore: comments.length });
      if (found.article !== null) articles.push(articleOf(page, articleId, found.article));
      for (const comment of found.comments) comments.push(comment);
      return found;
    });
  return {
    page,
    segments: coverText(page.text, [
      ...separated.flatMap(({ segments }) => segments),
      ...stories.filter((story) => !story.whole).map(frameOf),
    ]),
    articles,
    comments,
    layout: separated.find(({ layout }) => layout !== 'none')?.layout ?? 'none',
    confidence: Math.min(
      ...separated.map(({ confidence }) => confidence),
      separated.length === 0 ? TEASERS_ONLY : 1,
    ),
    notes: [
      ...readingNotes(page),
      ...(separated.length === 0
        ? ['The page lists stories that are printed elsewhere, with the beginning of each.']
        : []),
      ...(articles.length > 1 ? [`The page holds ${articles.length} articles.`] : []),
      ...joinNotes(separated.map(({ notes }) => notes)),
    ],
  };
}

const frameOf = ({ start, end }: StoryRange): Segment => ({
  kind: 'boilerplate',
  start,
  end,
  cue: 'outside-stories',
  confidence: 0.8,
});

const articleOf = ({ pageId }: Page, articleId: string, article: FoundArticle): Article => ({
  articleId,
  pageId,
  headline: article.headline,
  byline: article.byline ?? signedIn(article.dateline),
  dateline: article.dateline ?? dayIn(article.byline),
  spans: article.spans,
});

/** The day in "Posted by NAME on DATE". */
const dayIn = (byline: string | null): string | null =>
  byline === null ? null : (maskDates(byline).dates[0] ?? null);

/** "DATE by NAME" says who too. */
const signedIn = (dateline: string | null): string | null =>
  dateline !== null && SIGNED.test(dateline) ? dateline : null;

/** What is true of all stories is said once, and what is true of some with the number of each. */
function joinNotes(notes: readonly (readonly string[])[]): string[] {
  const [first = []] = notes;
  const common = first.filter((note) => notes.every((others) => others.includes(note)));
  return [
    ...common,
    ...notes.flatMap((own, at) =>
      own.filter((note) => !common.includes(note)).map((note) => `Article ${at + 1}: ${note}`),
    ),
  ];
}
