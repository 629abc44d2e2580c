import { bylineOf, datelineOf } from '../body-range.ts';
import { densestStretch } from '../densest-stretch.ts';
import { boxesHeadedOff, closingCost, hiddenBoxes, isFrameLine, withinFrame } from './article-frame.ts';
import { reachOf, widen } from './article-reach.ts';
import { measureDensity, proseOf } from './density.ts';
import type { Line } from './lines.ts';
import { teaserLines } from './teaser-series.ts';
import { isWithin, type MarkupNode } from './tree.ts';

/** The paragraphs of an article and the element that holds them. */
export interface ArticleBody {
  readonly container: MarkupNode;
  /** Lines above the first paragraph that stand in the same element and are not the site's, in order. */
  readonly lead: readonly Line[];
  /** Lines of the body, in order. */
  readonly lines: readonly Line[];
}

/** Words beyond this do not make a paragraph any more of a paragraph. */
const LONGEST_GAIN = 80;
/** What a line that is no prose costs; more than most sentences gain, so that lists of links are not bridged. */
const LINE_COST = 4;
const LINK_COST = 1;
/** An element that holds more of the page's prose than this is the article's, whatever it is named. */
const LARGE_SHARE = 0.3;
/** Finds the densest stretch of prose, and keeps what was written of it. */
export function findBody(lines: readonly Line[]): ArticleBody | null {
  const density = measureDensity(lines);
  const total = lines.reduce((sum, line) => sum + proseOf(line), 0);
  const isSmall = (node: MarkupNode): boolean => density.prose(node) < total * LARGE_SHARE;
  const isMost = (node: MarkupNode): boolean => density.prose(node) * 2 > total;
  const boxes = new Set([...boxesHeadedOff(lines, isSmall), ...hiddenBoxes(lines, isMost)]);
  const teasers = teaserLines(lines);
  const isFrame = (line: Line, container: MarkupNode | null) =>
    isFrameLine(line) || teasers.has(line) || withinFrame(line.node, container, isSmall, boxes, density);
  const range = densestStretch(lines.map((line) => gainOf(line, isFrame(line, null))));
  if (range === null) return null;
  const dense = lines.slice(range.from, range.to);
  const ancestor = commonAncestor(dense);
  if (ancestor === null) return null;
  const container = widen(ancestor, lines, density);
  const core = new Set(dense);
  const belongs = (line: Line): boolean =>
    isWithin(line.node, container) || (core.has(line) && proseOf(line) > 0);
  const written = reachOf(lines, range).filter((line) => belongs(line) && !isFrame(line, container));
  const body = trimEnds(written);
  const first = body[0];
  if (first === undefined) return null;
  return { container, lead: written.slice(0, written.indexOf(first)), lines: body };
}

function gainOf(line: Line, frame: boolean): number {
  const cost = closingCost(line);
  if (cost > 0) return -cost;
  if (frame) return -6;
  const prose = proseOf(line);
  return prose > 0 ? Math.min(prose, LONGEST_GAIN) : -LINE_COST - (LINK_COST * line.linked) / 10;
}

/** The innermost element that holds nearly all of the words of `lines`. */
const NEARLY_ALL = 0.9;

function commonAncestor(lines: readonly Line[]): MarkupNode | null {
  const words = new Map<MarkupNode, number>();
  let total = 0;
  for (const line of lines) {
    const own = proseOf(line);
    total += own;
    for (
      let at: MarkupNode | null = line.node, level = 0;
      at !== null && level < 60;
      at = at.parent, level += 1
    )
      words.set(at, (words.get(at) ?? 0) + own);
  }
  let best: MarkupNode | null = null;
  for (const [node, held] of words) {
    if (held >= total * NEARLY_ALL && (best === null || isWithin(node, best))) best = node;
  }
  return best;
}

/** The body begins and ends with prose. */
function trimEnds(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex((line) => proseOf(line) > 0 && !isByline(line));
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => proseOf(line) > 0) + 1);
}

export const isByline = ({ facts }: Line): boolean =>
  facts.row.words <= 20 && (bylineOf(facts) !== null || datelineOf(facts) !== null);
