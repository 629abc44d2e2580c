import { greatestOf } from '../../model/extremes.ts';
import type { Span } from '../../model/span.ts';
import { chooseLayout } from '../layouts/choose-layout.ts';
import { votesOf } from '../layouts/items.ts';
import type { Item } from '../layouts/layout.ts';
import { nest } from '../nesting.ts';
import { readCase, unreadCase } from './case.ts';
import { headingLevel } from './headline.ts';
import type { Line } from './lines.ts';
import type { RunReading } from './repeated-posts.ts';
import type { Run } from './repetitions.ts';
import { confidenceOf, type Post, type Weighed } from './thread.ts';
import { ENOUGH, hopesOf, weigh } from './weigh-case.ts';

/** The thread as the plain text of the page shows it, weighed like the others; null where it brings too little evidence. */
export function textThread(text: string, lines: readonly Line[], anchors: ReadonlySet<Line>): Weighed | null {
  const reading = chooseLayout(lines.map(({ facts }) => facts));
  if (reading === null) return null;
  const items = withoutArticle(
    lines,
    reading.items.filter((item) => spanOf(lines, item.content) !== null),
  );
  if (items.length === 0) return null;
  const places = nest(items);
  const posts = items.map(
    (item, at): Post => ({
      region: spanOf(lines, item.rows) as Span,
      content: spanOf(lines, item.content) as Span,
      author: item.author,
      publishedRaw: item.publishedRaw,
      publishedAt: null,
      printedNumber: item.printedNumber,
      votes: votesOf(item),
      depth: places[at]?.depth ?? 0,
      parent: places[at]?.parent ?? null,
    }),
  );
  const unread = unreadCase({ text, lines, anchors }, runsOf(lines, items, posts));
  const score = weigh(readCase(unread, readingsOf(lines, items, posts)), hopesOf(unread), ENOUGH);
  if (score === null) return null;
  const section = {
    start: (posts[0] as Post).region.start,
    end: greatestOf(posts.map(({ region }) => region.end)),
  };
  const { layout, cue } = reading;
  const size = posts.reduce((sum, { region }) => sum + region.end - region.start, 0);
  return { score, size, read: () => ({ layout, cue, confidence: confidenceOf(score), posts, section }) };
}

/** Lines between a page's title and what stands right under it. */
const NEAR = 3;

/** What stands right under the title, longer than all that follows, is the article with its byline. */
function withoutArticle(lines: readonly Line[], items: readonly Item[]): readonly Item[] {
  const [first, ...others] = items;
  if (first === undefined) return items;
  const words = ({ content }: Item): number =>
    lines.slice(content.from, content.to).reduce((sum, { facts }) => sum + facts.row.words, 0);
  const isLongest = words(first) > others.reduce((sum, item) => sum + words(item), 0);
  const titled = lines
    .slice(Math.max(0, first.rows.from - NEAR), first.rows.from + 1)
    .some(({ node }) => headingLevel(node) === 1);
  return isLongest && titled ? others : items;
}

function spanOf(lines: readonly Line[], rows: { readonly from: number; readonly to: number }): Span | null {
  const [first, last] = [lines[rows.from], lines[rows.to - 1]];
  return first === undefined || last === undefined || rows.to <= rows.from
    ? null
    : { start: first.facts.row.contentStart, end: last.end };
}

/** The items as runs: what the lines say of themselves, and where they stand, counts for them as for any other reading. */
const runsOf = (lines: readonly Line[], items: readonly Item[], posts: readonly Post[]): Run[] =>
  items.map(({ rows }, at) => {
    const { region } = posts[at] as Post;
    return { ...region, nodes: [(lines[rows.from] as Line).node], inner: [], parent: null };
  });

const readingsOf = (lines: readonly Line[], items: readonly Item[], posts: readonly Post[]): RunReading[] =>
  items.map(({ rows }, at) => ({
    slots: lines.slice(rows.from, rows.to).map((line) => ({ line, path: [] })),
    parts: posts[at] as Post,
  }));
