import { findCue } from '../cues/cue.ts';
import { endsIn } from '../ends-in.ts';
import { isByline } from './article-body.ts';
import { ARTICLE_ENDS } from './article-ends.ts';
import type { Line } from './lines.ts';
import { agreement, type TitleWords, wordsOfTitle } from './stated-titles.ts';
import type { MarkupNode } from './tree.ts';

/** Words in the longest line that is still taken for a headline. */
const LONGEST = 40;
/** Lines above the body among which the headline is looked for, and what each line of distance costs. */
const REACH = 60;
const DISTANCE_COST = 0.1;
/** Less than this could be any line. */
const ENOUGH = 1.5;
/** Agreement with the title that makes a first heading within the body the headline. */
const SURE = 0.9;
/** Share of the body in which it may stand: further down, a box or a recipe says the title again. */
const EARLY = 0.6;

/**
 * The line that heads the article: a heading within the body that says what the page's title says; else the best of
 * the lines above it, by the title, by how they are set and by how near they stand; else the nearest that could be one.
 *
 * @param body indexes of the body's first and last line
 */
export function findHeadline(
  lines: readonly Line[],
  body: { readonly first: number; readonly last: number },
  titles: readonly string[],
): Line | null {
  const stated = titles.map(wordsOfTitle);
  const within = lines
    .slice(body.first + 2, body.first + (body.last - body.first) * EARLY)
    .filter((line) => headingLevel(line.node) > 0 && agreement(line.facts.row.text, stated) > SURE);
  const first = within.find((line) => headingLevel(line.node) === 1);
  if (first !== undefined) return first;
  const above = bestAbove(lines, body.first, stated);
  const isStated = above !== null && agreement(above.facts.row.text, stated) > SURE;
  return (isStated ? null : within[0]) ?? above ?? nearestTitle(lines, body.first);
}

function bestAbove(lines: readonly Line[], bodyStart: number, titles: readonly TitleWords[]): Line | null {
  let best: Line | null = null;
  let most = ENOUGH;
  for (let at = bodyStart + 1; at >= Math.max(0, bodyStart - REACH); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.facts.row.words > LONGEST) continue;
    const score = headlineScore(line, titles) - Math.abs(bodyStart - at) * DISTANCE_COST;
    if (score > most) {
      best = line;
      most = score;
    }
  }
  return best;
}

function headlineScore(line: Line, titles: readonly TitleWords[]): number {
  const { facts, linked, start, end } = line;
  if (facts.divider !== null || facts.end !== null || findCue(ARTICLE_ENDS, facts.row.text) !== null)
    return 0;
  const level = headingLevel(line.node);
  return (
    (level === 0 ? 0 : 2.5 - level * 0.5) +
    (isNamed(line.node) ? 1.2 : 0) +
    agreement(facts.row.text, titles) * 3 +
    Math.min(facts.row.words, 5) * 0.1 -
    (linked > 0.8 * (end - start) ? 0.5 : 0)
  );
}

const HEADING = /^h[1-4]$/;

/** 1 to 4 for a line within such a heading, 0 for others. */
export function headingLevel(node: MarkupNode): number {
  let at: MarkupNode | null = node;
  for (let level = 0; at !== null && level < 4; level += 1) {
    if (HEADING.test(at.tag)) return Number(at.tag[1]);
    at = at.parent;
  }
  return 0;
}

const HEADLINE_NAME = /headline|title|heading|(?:^|[-_.#])hed(?:$|[-_])/;

export const isNamed = (node: MarkupNode): boolean =>
  [node, node.parent].some((at) => at?.names.some((name) => HEADLINE_NAME.test(name)) ?? false);

/** Lines right above the body among which an unmarked headline is looked for. */
const NEAR = 8;

/** Where nothing is set as a heading: the nearest lines above the body that could be one, the first of them. */
function nearestTitle(lines: readonly Line[], bodyStart: number): Line | null {
  const top = Math.max(0, bodyStart - NEAR);
  for (let at = bodyStart - 1; at >= top; at -= 1) {
    if (!couldHead(lines[at])) continue;
    // A caption or a second headline may stand between the headline and the body.
    while (at > top && couldHead(lines[at - 1])) at -= 1;
    return lines[at] ?? null;
  }
  return null;
}

function couldHead(line: Line | undefined): boolean {
  if (line === undefined || isByline(line) || !isPlain(line)) return false;
  const { text, words } = line.facts.row;
  return words >= 3 && words <= 20 && !endsIn('.,;:…', text) && line.linked * 2 < line.end - line.start;
}

const isPlain = ({ facts }: Line): boolean =>
  facts.date === null &&
  facts.attribution === null &&
  !facts.control &&
  facts.note === null &&
  facts.divider === null &&
  facts.end === null &&
  facts.footer === null &&
  !facts.name;
