import { greatestOf } from '../../model/extremes.ts';
import { type Case, readCase, unreadCase } from './case.ts';
import { headingLevel } from './headline.ts';
import { parentsByIndent } from './indents.ts';
import { type Line, linesWithin } from './lines.ts';
import { refineParts } from './refine-parts.ts';
import { type RunReading, readRuns, votesAround } from './repeated-posts.ts';
import {
  findBelow,
  findNamed,
  findRepetitions,
  findSingles,
  type Repetition,
  type Run,
} from './repetitions.ts';
import { betterOf, confidenceOf, type Post, type Thread, type Weighed } from './thread.ts';
import { isThreadHead } from './thread-heads.ts';
import type { MarkupNode } from './tree.ts';
import { findUserLinks } from './user-links.ts';
import { ENOUGH, hopesOf, mayReach, weigh } from './weigh-case.ts';

/** Headings that are tried as the beginning of the thread; a page with more prints them with every teaser. */
const MOST_DIVIDERS = 8;

/** The reading by repetition that brings the most evidence, or null where none brings enough. It needs no names of elements. */
export function repetitionThread(
  text: string,
  nodes: readonly MarkupNode[],
  lines: readonly Line[],
  anchors: ReadonlySet<Line>,
): Weighed | null {
  let best: Weighed | null = null;
  const page = { text, lines, anchors };
  const toUsers = findUserLinks(text, nodes);
  const dividers = lines
    .filter(({ facts }) => facts.divider !== null && facts.count !== 0)
    .slice(0, MOST_DIVIDERS);
  const heads = lines.filter(isThreadHead).slice(0, MOST_DIVIDERS);
  const repetitions = [
    ...findRepetitions(anchors),
    ...findSingles(anchors, heads),
    ...findBelow(heads),
    ...findNamed(nodes),
  ].flatMap((repetition) => withDividers(withoutTitled(lines, repetition), dividers));
  for (const { runs, kind } of distinct(repetitions)) {
    const least = best?.score ?? ENOUGH;
    const unread = unreadCase(page, runs);
    const hopes = hopesOf(unread);
    if (!mayReach(hopes, least)) continue;
    const readings = readRuns(page, toUsers, runs).map((reading) => withoutPingback(text, reading));
    const weighed = readCase(unread, readings);
    const score = weigh(weighed, hopes, least);
    if (score !== null)
      best = betterOf(best, { score, size: sizeOf(weighed), read: () => toThread(weighed, kind, score) });
  }
  return best;
}

/** Characters of the runs that hold words. */
const sizeOf = ({ runs, readings }: Case): number =>
  runs.reduce((sum, { start, end }, at) => (readings[at]?.parts == null ? sum : sum + end - start), 0);

/** The same elements are found by their place, by their name and below a heading; they are read once. */
const distinct = (repetitions: readonly Repetition[]): Iterable<Repetition> => {
  const byElements = new Map<string, Repetition>();
  for (const repetition of repetitions) {
    const key = repetition.runs.map(({ nodes }) => nodes.map(({ index }) => index).join()).join(' ');
    if (!byElements.has(key)) byElements.set(key, repetition);
  }
  return byElements.values();
};

/** How many times as long as the others' mean the article is. */
const LONGER = 3;

/** The repetition without the article, which pages may print as an element like those of its comments: it holds the title, and is longer. */
function withoutTitled(lines: readonly Line[], { runs, kind }: Repetition): Repetition {
  const [first, ...others] = runs;
  if (first === undefined || others.length < 2) return { runs, kind };
  const mean = others.reduce((sum, { start, end }) => sum + end - start, 0) / others.length;
  const isArticle =
    first.inner.length === 0 &&
    first.end - first.start > LONGER * mean &&
    linesWithin(lines, first).some(({ node }) => headingLevel(node) === 1);
  return { kind, runs: isArticle ? runsFrom(runs, 1) : runs };
}

/** The repetition whole, and what of it stands below each heading that parts it: an article may look like its comments. */
function withDividers(repetition: Repetition, dividers: readonly Line[]): Repetition[] {
  const { runs, kind } = repetition;
  const cuts = new Set(dividers.map((divider) => runs.findIndex(({ start }) => start >= divider.end)));
  const parted = [...cuts]
    .filter((cut) => cut > 0 && cut <= Math.max(2, runs.length / 3) && runs.length - cut > 1)
    .map((cut) => ({ kind, runs: runsFrom(runs, cut) }));
  return [repetition, ...parted];
}

const runsFrom = (runs: readonly Run[], cut: number): Run[] =>
  runs.slice(cut).map(({ start, end, nodes, inner, parent }) => ({
    start,
    end,
    nodes,
    inner,
    parent: parent === null || parent < cut ? null : parent - cut,
  }));

/** What another site quotes of the page, printed among the comments: named so, or words that break off on both sides. */
const PINGBACK = /^(?:ping|track)back:|^\[(?:…|\.{3})\]|\[(?:…|\.{3})\]$/iu;
/** Characters; a reader who quotes with dots goes on to say more than an excerpt does. */
const LONGEST_PINGBACK = 500;

const withoutPingback = (text: string, { slots, parts }: RunReading): RunReading =>
  parts !== null &&
  parts.content.end - parts.content.start <= LONGEST_PINGBACK &&
  PINGBACK.test(text.slice(parts.content.start, parts.content.end))
    ? { slots, parts: null, pingback: true }
    : { slots, parts };

function toThread({ text, runs, readings }: Case, kind: Repetition['kind'], score: number): Thread {
  const posts: Post[] = [];
  const indexes: (number | null)[] = [];
  const refined = refineParts(text, runs, readings);
  const insets = parentsByIndent(runs);
  runs.forEach((run, at) => {
    const reading = readings[at] as RunReading;
    const parts = refined[at] ?? null;
    const around = run.parent ?? insets?.[at] ?? null;
    const parent = around === null ? null : (indexes[around] ?? null);
    indexes.push(parts === null ? null : posts.length);
    if (parts !== null)
      posts.push({
        ...parts,
        votes: votesAround(reading),
        region: run,
        parent,
        depth: parent === null ? 0 : (posts[parent] as Post).depth + 1,
      });
  });
  return {
    layout: `repeated-${kind}`,
    cue: `repetition-${kind}`,
    confidence: confidenceOf(score),
    posts,
    section: { start: runs[0]?.start ?? 0, end: greatestOf(runs.map(({ end }) => end)) },
  };
}
