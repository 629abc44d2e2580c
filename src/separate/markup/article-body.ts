import { BYLINES, DATELINES } from '../cues/article-cues.ts';
import { findCue } from '../cues/cue.ts';
import { maskDates } from '../dates/date-forms.ts';
import { densestStretch } from '../densest-stretch.ts';
import { ARTICLE_ENDS, TEASER } from './article-ends.ts';
import { BOILERPLATE, UNWRITTEN_TAGS } from './boilerplate.ts';
import { type Density, measureDensity, proseOf } from './density.ts';
import type { Line } from './lines.ts';
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
/** What it takes to go on behind a line that closes articles: some paragraphs. */
const CLOSING_COST = 60;

/** An element that holds more of the page's prose than this is the article's, whatever it is named. */
const LARGE_SHARE = 0.3;
/** Elements further out than this are the page's frame. */
const OUTERMOST = 30;

/** Finds the densest stretch of prose, and keeps what was written of it. */
export function findBody(lines: readonly Line[]): ArticleBody | null {
  const density = measureDensity(lines);
  const total = lines.reduce((sum, line) => sum + proseOf(line), 0);
  const isSmall = (node: MarkupNode): boolean => density.prose(node) < total * LARGE_SHARE;
  const isFrame = (line: Line, container: MarkupNode | null) =>
    isFrameLine(line) || withinFrame(line.node, container, isSmall, density);
  const range = densestStretch(lines.map((line) => gainOf(line, isFrame(line, null))));
  if (range === null) return null;
  const container = commonAncestor(lines.slice(range.from, range.to));
  if (container === null) return null;
  const core = new Set(lines.slice(range.from, range.to));
  const belongs = (line: Line): boolean =>
    isWithin(line.node, container) || (core.has(line) && proseOf(line) > 0);
  const written = stretch(lines, range).filter((line) => belongs(line) && !isFrame(line, container));
  const body = trimEnds(written);
  const first = body[0];
  if (first === undefined) return null;
  return { container, lead: written.slice(0, written.indexOf(first)), lines: body };
}

/** The densest lines with what stands before and behind them, as far as nothing closes an article there. */
function stretch(
  lines: readonly Line[],
  range: { readonly from: number; readonly to: number },
): readonly Line[] {
  const closes = (line: Line | undefined) => line !== undefined && closingCost(line) >= CLOSING_COST;
  let { from, to } = range;
  while (from > 0 && !closes(lines[from - 1])) from -= 1;
  while (to < lines.length && !closes(lines[to])) to += 1;
  return lines.slice(from, to);
}

function gainOf(line: Line, frame: boolean): number {
  const cost = closingCost(line);
  if (cost > 0) return -cost;
  if (frame) return -6;
  const prose = proseOf(line);
  return prose > 0 ? Math.min(prose, LONGEST_GAIN) : -LINE_COST - (LINK_COST * line.linked) / 10;
}

/** Closing lines are short; a paragraph that begins like one is a paragraph. */
const LONGEST_CLOSING = 24;

/** What a line costs that says that the article is over: it opens or closes the comments, or leads on. */
const closingCost = ({ facts }: Line): number =>
  facts.divider !== null || facts.end !== null
    ? CLOSING_COST
    : (ARTICLE_ENDS.find(({ pattern }) => facts.row.words <= LONGEST_CLOSING && pattern.test(facts.row.text))
        ?.cost ?? 0);

/** Whether a line by its own words or links is the site's. */
const isFrameLine = (line: Line): boolean => closingCost(line) > 0 || isSiteLine(line);

const isSiteLine = ({ facts, linked, start, end }: Line): boolean =>
  (linked > 0 && TEASER.test(facts.row.text.slice(-60))) ||
  facts.footer !== null ||
  facts.control ||
  (linked > 0.8 * (end - start) && facts.row.words < 25);

/** Whether an element around the line, within `container`, is the site's: by its name, its tag, or as a list of links. */
function withinFrame(
  node: MarkupNode,
  container: MarkupNode | null,
  isSmall: (node: MarkupNode) => boolean,
  density: Density,
): boolean {
  let at: MarkupNode | null = node;
  for (let level = 0; at !== null && at !== container && level < OUTERMOST; level += 1) {
    if (!isSmall(at)) return false;
    const { names, tag } = at;
    if (
      UNWRITTEN_TAGS.has(tag) ||
      BOILERPLATE.some(({ pattern }) => names.some((name) => pattern.test(name)))
    )
      return true;
    if (LISTS.has(tag) && density.linked(at) > MOSTLY_LINKS) return true;
    at = at.parent;
  }
  return false;
}

const LISTS = new Set(['ul', 'ol', 'dl', 'table']);
const MOSTLY_LINKS = 0.6;

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
  facts.row.words <= 20 &&
  (findCue(BYLINES, facts.row.text) !== null ||
    findCue(DATELINES, maskDates(facts.row.text.slice(0, 200)).masked) !== null);
