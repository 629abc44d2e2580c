import { BYLINES, DATELINES } from '../cues/article-cues.ts';
import { findCue } from '../cues/cue.ts';
import { maskDates } from '../dates/date-forms.ts';
import { BOILERPLATE, UNWRITTEN_TAGS } from './boilerplate.ts';
import { proseOf } from './evidence.ts';
import type { Line } from './lines.ts';
import { isWithin, type MarkupNode } from './tree.ts';

/** The paragraphs of an article and the element that holds them. */
export interface ArticleBody {
  readonly container: MarkupNode;
  /** Lines of the body, in order. */
  readonly lines: readonly Line[];
}

/** Words beyond this do not make a paragraph any more of a paragraph. */
const LONGEST_GAIN = 80;
/** What a line that is no prose costs; more than most sentences gain, so that lists of links are not bridged. */
const LINE_COST = 4;
const LINK_COST = 1;

/** Finds the densest stretch of prose outside the comments, and keeps what was written of it. */
export function findBody(lines: readonly Line[], outside: (line: Line) => boolean): ArticleBody | null {
  const free = lines.filter((line) => !outside(line));
  const gains = free.map(gainOf);
  const range = densest(gains);
  if (range === null) return null;
  const dense = free.slice(range.from, range.to);
  const container = commonAncestor(dense.filter((line) => proseOf(line) > 0));
  if (container === null) return null;
  const within = free.filter(({ node }) => isWithin(node, container));
  const prose = within.reduce((sum, line) => sum + proseOf(line), 0);
  const kept = within.filter((line) => !isBoilerplate(line, container, prose, within));
  const body = trimEnds(kept);
  return body.length === 0 ? null : { container, lines: body };
}

function gainOf(line: Line): number {
  const { facts } = line;
  if (facts.divider !== null || facts.end !== null) return -20;
  if (facts.footer !== null) return -8;
  if (named(line.node, 4) !== null || unwritten(line.node, 4)) return -6;
  const prose = proseOf(line);
  if (prose > 0) return Math.min(prose, LONGEST_GAIN);
  return -LINE_COST - (LINK_COST * line.linked) / 10;
}

/** The stretch whose gains sum to most. */
function densest(gains: readonly number[]): { from: number; to: number } | null {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  gains.forEach((gain, at) => {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += gain;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  return best.sum > 0 ? best : null;
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

/** The cue by which an element, or one of those right around it, is named as part of the site. */
function named(node: MarkupNode, levels: number, until: MarkupNode | null = null): string | null {
  let at: MarkupNode | null = node;
  for (let level = 0; at !== null && at !== until && level < levels; level += 1) {
    const { names } = at;
    const cue = BOILERPLATE.find(({ pattern }) => names.some((name) => pattern.test(name)));
    if (cue !== undefined) return cue.id;
    at = at.parent;
  }
  return null;
}

function unwritten(node: MarkupNode, levels: number, until: MarkupNode | null = null): boolean {
  let at: MarkupNode | null = node;
  for (let level = 0; at !== null && at !== until && level < levels; level += 1) {
    if (UNWRITTEN_TAGS.has(at.tag)) return true;
    at = at.parent;
  }
  return false;
}

/** Whether a line within the article's element is the site's, by its element's name, its links or its words. */
function isBoilerplate(line: Line, container: MarkupNode, prose: number, within: readonly Line[]): boolean {
  const { facts, node } = line;
  if (facts.divider !== null || facts.end !== null || facts.footer !== null || facts.control) return true;
  for (
    let at: MarkupNode | null = node, level = 0;
    at !== null && at !== container && level < 30;
    at = at.parent, level += 1
  ) {
    const { names, tag } = at;
    const telling =
      UNWRITTEN_TAGS.has(tag) || BOILERPLATE.some(({ pattern }) => names.some((name) => pattern.test(name)));
    if (telling && proseIn(at, within) * 2 < prose) return true;
    if (/^(?:ul|ol|table|dl)$/.test(tag) && isLinkList(at, within)) return true;
  }
  return line.linked > 0.8 * (line.end - line.start) && facts.row.words < 25;
}

const linesOf = (node: MarkupNode, within: readonly Line[]): readonly Line[] =>
  within.filter((line) => isWithin(line.node, node));

const proseIn = (node: MarkupNode, within: readonly Line[]): number =>
  linesOf(node, within).reduce((sum, line) => sum + proseOf(line), 0);

function isLinkList(node: MarkupNode, within: readonly Line[]): boolean {
  const lines = linesOf(node, within);
  const length = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  return lines.reduce((sum, { linked }) => sum + linked, 0) > 0.6 * length;
}

/** The body begins and ends with prose. */
function trimEnds(lines: readonly Line[]): readonly Line[] {
  let from = 0;
  let to = lines.length;
  while (from < to && !opens(lines[from] as Line)) from += 1;
  while (to > from && proseOf(lines[to - 1] as Line) === 0) to -= 1;
  return lines.slice(from, to);
}

const opens = (line: Line): boolean => proseOf(line) > 0 && !isByline(line);

export const isByline = ({ facts }: Line): boolean =>
  facts.row.words <= 20 &&
  (findCue(BYLINES, facts.row.text) !== null ||
    findCue(DATELINES, maskDates(facts.row.text.slice(0, 200)).masked) !== null);
