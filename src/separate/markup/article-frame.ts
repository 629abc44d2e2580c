import { TEASER } from '../cues/teaser-ends.ts';
import { findArticleEnd } from './article-ends.ts';
import { BOILERPLATE, LISTED_COMMENTS, type NameCue, UNWRITTEN_TAGS } from './boilerplate.ts';
import type { Density } from './density.ts';
import type { Line } from './lines.ts';
import type { MarkupNode } from './tree.ts';

/** What it takes to go on behind a line that closes articles: some paragraphs. */
const CLOSING_COST = 60;
/** Elements further out than this are the page's frame. */
const OUTERMOST = 30;

/** What a line costs that says that the article is over: it opens or closes the comments, or leads on. */
export const closingCost = ({ facts }: Line): number =>
  facts.divider !== null || facts.end !== null ? CLOSING_COST : (findArticleEnd(facts.row)?.cost ?? 0);

/** Whether nothing of an article is expected behind a line. */
export const closes = (line: Line): boolean => closingCost(line) >= CLOSING_COST;

/** Whether a line by its own words or links is the site's. */
export const isFrameLine = (line: Line): boolean => closingCost(line) > 0 || isSiteLine(line);

const isSiteLine = ({ facts, linked, start, end }: Line): boolean =>
  (linked > 0 && TEASER.test(facts.row.text.slice(-60))) ||
  facts.footer !== null ||
  facts.control ||
  (linked > 0.8 * (end - start) && facts.row.words < 25);

/** Elements that begin with a line that leads on, passes on or closes: all of such a box is the site's. */
export function boxesHeadedOff(
  lines: readonly Line[],
  isSmall: (node: MarkupNode) => boolean,
): ReadonlySet<MarkupNode> {
  const boxes = new Set<MarkupNode>();
  for (const line of lines) {
    if (closingCost(line) === 0) continue;
    let at: MarkupNode | null = line.node;
    for (; at !== null && at.start >= line.start && isSmall(at); at = at.parent) boxes.add(at);
  }
  return boxes;
}

/** Forms, menus, notes and copies that browsers show when somebody asks for them, if ever. */
export function hiddenBoxes(
  lines: readonly Line[],
  isMost: (node: MarkupNode) => boolean,
): ReadonlySet<MarkupNode> {
  const boxes = new Set<MarkupNode>();
  const asked = new Set<MarkupNode>();
  for (const line of lines) {
    for (let at: MarkupNode | null = line.node; at !== null && !asked.has(at); at = at.parent) {
      asked.add(at);
      if (isHidden(at) && !isMost(at)) boxes.add(at);
    }
  }
  return boxes;
}

const isHidden = ({ element: { attributes } }: MarkupNode): boolean =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '');

/** What is known of lists of names: elements of the same classes share one, and each is around many lines. */
const known = new WeakMap<readonly string[], NameCue | null>();

/** The cue by which the names of an element say that it is no article's, or null. */
function frameNameOf(names: readonly string[]): NameCue | null {
  let cue = known.get(names);
  if (cue === undefined) {
    cue =
      [LISTED_COMMENTS, ...BOILERPLATE].find(({ pattern }) => names.some((name) => pattern.test(name))) ??
      null;
    known.set(names, cue);
  }
  return cue;
}

/** Whether an element around the line, within `container`, is the site's: one of `boxes`, by its name, its tag, or as a list of links. */
export function withinFrame(
  node: MarkupNode,
  container: MarkupNode | null,
  isSmall: (node: MarkupNode) => boolean,
  boxes: ReadonlySet<MarkupNode>,
  density: Density,
): boolean {
  let at: MarkupNode | null = node;
  for (let level = 0; at !== null && at !== container && level < OUTERMOST; level += 1) {
    const named = frameNameOf(at.names);
    if (named === LISTED_COMMENTS || boxes.has(at)) return true;
    if (!isSmall(at)) return false;
    if (named !== null || UNWRITTEN_TAGS.has(at.tag)) return true;
    if (LISTS.has(at.tag) && density.linked(at) > MOSTLY_LINKS) return true;
    at = at.parent;
  }
  return false;
}

const LISTS = new Set(['ul', 'ol', 'dl', 'table']);
const MOSTLY_LINKS = 0.6;
