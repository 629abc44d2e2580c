import { findCue } from '../cues/cue.ts';
import { ARTICLE_ENDS } from './article-ends.ts';
import type { Line } from './lines.ts';
import type { MarkupNode } from './tree.ts';

/** What the page says of its own title, out of sight: the `title` element and its metadata. */
export function statedTitles(nodes: readonly MarkupNode[]): string[] {
  const titles: string[] = [];
  for (const { tag, element } of nodes) {
    const name = element.attributes.get('property') ?? element.attributes.get('name') ?? '';
    if (tag === 'title') titles.push(element.attributes.get('#text') ?? '');
    else if (tag === 'meta' && /^(?:og:title|twitter:title|title|headline|dc\.title)$/i.test(name))
      titles.push(element.attributes.get('content') ?? '');
  }
  return titles.map((title) => title.replace(/\s+/g, ' ').trim()).filter((title) => title !== '');
}

const HEADING = /^h[1-4]$/;
const LONGEST = 40;
/** A headline above the body stands within so many lines. */
const REACH = 60;

/**
 * The line that heads the article: above its body or at the beginning of it, said again by the page's title, set as
 * a heading.
 */
export function findHeadline(
  lines: readonly Line[],
  bodyStart: number,
  titles: readonly string[],
): Line | null {
  let best: Line | null = null;
  let most = 1.5;
  for (let at = bodyStart + 1; at >= Math.max(0, bodyStart - REACH); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.facts.row.words > LONGEST || line.facts.row.words < 1) continue;
    const score = headlineScore(line, titles) - Math.abs(bodyStart - at) * 0.05;
    if (score > most) {
      best = line;
      most = score;
    }
  }
  return best;
}

function headlineScore(line: Line, titles: readonly string[]): number {
  const { text, words } = line.facts.row;
  const level = headingLevel(line.node);
  const heading = level === 0 ? 0 : 2.5 - level * 0.5;
  const agreement = Math.max(0, ...titles.map((title) => overlap(text, title)));
  if (line.facts.divider !== null || line.facts.end !== null || findCue(ARTICLE_ENDS, text) !== null)
    return 0;
  return (
    heading +
    (namedHeadline(line.node) ? 1.2 : 0) +
    agreement * 3 +
    Math.min(words, 5) * 0.1 -
    (line.linked > 0.8 * (line.end - line.start) ? 0.5 : 0)
  );
}

const HEADLINE_NAME = /headline|title|heading|(?:^|[-_.#])hed(?:$|[-_])/;

const namedHeadline = (node: MarkupNode): boolean =>
  [node, node.parent].some((at) => at?.names.some((name) => HEADLINE_NAME.test(name)) ?? false);

function headingLevel(node: MarkupNode): number {
  let at: MarkupNode | null = node;
  for (let level = 0; at !== null && level < 4; level += 1) {
    if (HEADING.test(at.tag)) return Number(at.tag[1]);
    at = at.parent;
  }
  return 0;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the line's words that the title holds, less where the line is but a piece of it. */
function overlap(text: string, title: string): number {
  const own = wordsOf(text);
  const stated = new Set(wordsOf(title));
  if (own.length === 0 || stated.size === 0) return 0;
  const shared = own.filter((word) => stated.has(word)).length;
  const precision = shared / own.length;
  const recall = shared / stated.size;
  return precision < 0.7 ? 0 : precision * (0.4 + 0.6 * Math.min(1, recall * 1.6));
}
