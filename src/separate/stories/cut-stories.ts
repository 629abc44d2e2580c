import type { Span } from '../../model/span.ts';
import { REVIEW } from '../cues/reviews.ts';
import { TEASER } from '../cues/teaser-ends.ts';
import type { RowFacts } from '../facts.ts';
import type { RowRange } from '../layouts/layout.ts';
import { findStoryHeads, LONGEST_NAME, type StoryHead, type TitleStyle, whoOrWhen } from './story-heads.ts';

/** A stretch of a page that holds one story with its comments, or none. */
export interface StoryRange extends RowRange, Span {
  /** False for what stands above the first story, and where only the beginning of one is printed. */
  readonly whole: boolean;
  /** The title by which the story was found; null where the page was not cut. */
  readonly title: string | null;
}

interface Story {
  readonly head: StoryHead;
  readonly to: number;
  /** Words of prose, and the rows that hold them. */
  readonly words: number;
  readonly paragraphs: number;
  /** It breaks off and leads on to the rest of it, and its comments are not printed here. */
  readonly cut: boolean;
  /** Cues of what pages print below a story: how many comments it has, where it is filed. */
  readonly closings: ReadonlySet<string>;
}

/** A story has at least so many words; teasers have fewer. */
const SHORTEST = 60;
/** Where nothing but titles and names or days part the stories, each must be an article by itself. */
const SHORTEST_UNCLOSED = 80;
const FEWEST_PARAGRAPHS = 2;
/** Share of the stories that must close alike. */
const MOST = 2 / 3;
/** How many comments there are, as a row below a story says it among other things. */
const COUNT = /\b(?:\d+|no) (?:comments?|responses?)\b|\bcomments? ?[([]\d+[)\]]/iu;
/** Fewer may stand beside an article. */
const FEWEST_TEASERS = 3;
const LONGEST_TEASER = 120;
/** "Re: the lamps on the bridge" */
const ANSWERS = /^(?:re|aw|antw|sv) ?:/u;
/** What is below a comment counts its replies. */
const REPLIES = /\b(?:repl(?:y|ies)|antwort(?:en)?)\b/iu;
/** A sentence that stops in the middle. */
const BREAKS_OFF = /(?:…|\.{3}|\[\.\.\.\]|\[…\])[\s»>→]*$/u;

/**
 * The stories of a page that prints several in full, such as the front page of a blog: each begins with a title and
 * a byline or a day, and most close alike, or they are articles that simply follow one another. Else the whole page.
 * Sections of one article have titles but no bylines; comments with titles have the time of day, and one closing for
 * all of them.
 */
export function cutStories(facts: readonly RowFacts[], styleOf: TitleStyle): StoryRange[] {
  const heads = findStoryHeads(facts, styleOf);
  for (const style of new Set(heads.map((head) => head.style))) {
    const alike = heads.filter((head) => head.style === style);
    const stories = alike.map((head, i) => readStory(facts, head, alike[i + 1]?.from ?? facts.length));
    const kept = areTeasers(facts, stories) ? stories : keepStories(facts, stories);
    if (kept.length > 1) return rangesOf(facts, kept);
  }
  return [{ ...rangeOf(facts, 0, facts.length), whole: true, title: null }];
}

function readStory(facts: readonly RowFacts[], head: StoryHead, to: number): Story {
  const closings = new Set<string>();
  let words = 0;
  let paragraphs = 0;
  let cut = false;
  let signed = false;
  let commented = false;
  for (let at = head.text; at < to; at += 1) {
    const fact = facts[at] as RowFacts;
    const closing = words === 0 ? null : closingOf(fact);
    if (closing !== null) closings.add(closing);
    if (closings.size > 0) {
      signed ||= fact.date !== null || fact.attribution !== null;
      commented ||= signed && fact.prose;
      continue;
    }
    if (TEASER.test(fact.row.text.slice(-60))) cut = true;
    else if (fact.prose) cut = BREAKS_OFF.test(fact.row.text.slice(-20));
    if (!fact.prose) continue;
    words += fact.row.words;
    paragraphs += 1;
  }
  return { head, to, words, paragraphs, cut: cut && !commented, closings };
}

function closingOf(fact: RowFacts): string | null {
  const closing = closingIdOf(fact);
  return closing === null || REPLIES.test(fact.row.text) ? null : closing;
}

function closingIdOf({ divider, footer, row }: RowFacts): string | null {
  if (divider !== null) return divider.id;
  if (footer?.id === 'footer-tags') return footer.id;
  return row.words <= 20 && COUNT.test(row.text) ? 'comment-count' : null;
}

/** The stories that may be parted from each other; fewer than two where the page holds none or one. */
function keepStories(facts: readonly RowFacts[], stories: readonly Story[]): readonly Story[] {
  const whole = stories.filter((story) => story.words >= SHORTEST && !story.cut && hasHead(story));
  const [first] = whole;
  if (
    first === undefined ||
    whole.length < 2 ||
    isThread(facts, first) ||
    !haveTitlesOfTheirOwn(facts, whole) ||
    areReviews(facts, whole)
  )
    return [];
  const closing = commonClosing(whole);
  if (closing !== null)
    return stories.filter(
      (story) => story.cut || story.closings.has(closing) || (whole.includes(story) && isSetAsTitle(story)),
    );
  const articles = whole.filter((story) => isArticle(facts, story, story === whole[0]));
  return articles.length < 2 || haveComments(facts, articles)
    ? []
    : stories.filter((story) => story.cut || articles.includes(story));
}

/** A comment of a text dump may end in a short line above the time of the next one. */
const hasHead = ({ head }: Story): boolean => head.style !== '' || head.signed || !head.clocked;

/** Whether its head tells a story from a comment. */
const isSetAsTitle = ({ head }: Story): boolean => head.style !== '' && head.dated && !head.clocked;

/** Whether some of what looks like stories are comments: under a heading, or with a name or a day as often as others have no title. */
function haveComments(facts: readonly RowFacts[], stories: readonly Story[]): boolean {
  const last = stories.at(-1)?.head.from ?? 0;
  if (facts.slice(0, last).some(({ divider }) => divider !== null)) return true;
  const untitled = facts.filter(
    (fact, at) => whoOrWhen(fact) !== null && !stories.some(({ head }) => at >= head.from && at < head.text),
  );
  return untitled.length >= stories.length;
}

/** Whether an article and a heading for comments stand above what looks like the first story. */
const isThread = (facts: readonly RowFacts[], { head }: Story): boolean =>
  proseAbove(facts, head) >= SHORTEST && facts.slice(0, head.from).some(({ divider }) => divider !== null);

const proseAbove = (facts: readonly RowFacts[], { from }: StoryHead): number =>
  facts.slice(0, from).reduce((words, { prose, row }) => words + (prose ? row.words : 0), 0);

/** Whether a page lists the beginnings of stories, and holds no other. */
function areTeasers(facts: readonly RowFacts[], stories: readonly Story[]): boolean {
  const [first] = stories;
  return (
    first !== undefined &&
    stories.length >= FEWEST_TEASERS &&
    proseAbove(facts, first.head) < SHORTEST &&
    stories.every(({ cut, head, words }) => cut && !head.clocked && words < LONGEST_TEASER)
  );
}

/** What most of the stories print below themselves, or null. */
function commonClosing(stories: readonly Story[]): string | null {
  const counts = new Map<string, number>();
  for (const id of stories.flatMap(({ closings }) => [...closings]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= Math.max(2, stories.length * MOST) ? most[0] : null;
}

/** Whether nothing but its head is needed to tell a story from what stands above it; above the first there is none. */
const isArticle = (facts: readonly RowFacts[], { head, words, paragraphs }: Story, first: boolean): boolean =>
  words >= SHORTEST_UNCLOSED &&
  paragraphs >= FEWEST_PARAGRAPHS &&
  (first ||
    (head.dated && !head.clocked) ||
    (head.signed && (head.style === 'h1' || (facts[head.title] as RowFacts).row.blanksBefore > 1)));

/** Posts of a forum repeat the title of the first, and names are no titles. */
function haveTitlesOfTheirOwn(facts: readonly RowFacts[], stories: readonly Story[]): boolean {
  const rows = stories.map(({ head }) => facts[head.title] as RowFacts);
  const titles = new Set(rows.map(({ row }) => row.text.toLowerCase()));
  return (
    titles.size === stories.length &&
    ![...titles].some((title) => ANSWERS.test(title)) &&
    rows.filter(({ name, row }) => name && row.words <= LONGEST_NAME).length * 2 < stories.length
  );
}

const areReviews = (facts: readonly RowFacts[], stories: readonly Story[]): boolean =>
  stories.some(({ head, to }) => facts.slice(head.from, to).some(({ row }) => REVIEW.test(row.text)));

/** What stands above the first story, and each story up to the next. */
const rangesOf = (facts: readonly RowFacts[], stories: readonly Story[]): StoryRange[] => [
  { ...rangeOf(facts, 0, stories[0]?.head.from ?? 0), whole: false, title: null },
  ...stories.map(({ head, cut }, i) => ({
    ...rangeOf(facts, head.from, stories[i + 1]?.head.from ?? facts.length),
    whole: !cut,
    title: (facts[head.title] as RowFacts).row.text,
  })),
];

const rangeOf = (facts: readonly RowFacts[], from: number, to: number) => ({
  from,
  to,
  start: facts[from]?.row.start ?? 0,
  end: facts[to - 1]?.row.end ?? 0,
});
