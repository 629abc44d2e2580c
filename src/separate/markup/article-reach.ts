import type { RowRange } from '../layouts/layout.ts';
import { closes } from './article-frame.ts';
import { type Density, proseOf } from './density.ts';
import type { Line } from './lines.ts';
import { isWithin, type MarkupNode } from './tree.ts';

/** Ids and classes of elements that hold an article's words and nothing else, by the habits of publishing systems. */
const WORDS_OF_ARTICLE =
  /^[.#](?:(?:entry|post|article|story|single)[-_]?(?:content|body|text|copy)|(?:body|article)-?copy|articlebody|storytext)$/;
/** Elements further out than this around the densest paragraphs hold the page. */
const OUTERMOST = 12;
/** Share of an element's prose that its parent must add in paragraphs of its own to be the article's element itself. */
const ADDED_SHARE = 0.15;
/** Words behind a box that make it a box within the article. */
const GOES_ON = 20;

/**
 * The element of the whole article around the one that holds its densest paragraphs: one that is named for it, or
 * one with paragraphs of its own beside them.
 */
export function widen(container: MarkupNode, lines: readonly Line[], density: Density): MarkupNode {
  const held = proseByHolder(lines);
  let widest = container;
  let at = container.parent;
  for (let level = 0; at !== null && level < OUTERMOST; level += 1) {
    const adds = (held.get(at) ?? 0) >= density.prose(widest) * ADDED_SHARE;
    if (adds || isNamedForWords(at)) widest = at;
    at = at.parent;
  }
  return widest;
}

const isNamedForWords = ({ names, element }: MarkupNode): boolean =>
  names.some((name) => WORDS_OF_ARTICLE.test(name)) ||
  element.attributes.get('itemprop')?.toLowerCase() === 'articlebody';

/**
 * The densest lines with what stands before and behind them, as far as nothing closes an article there. A box within
 * the article, such as an offer to subscribe, closes nothing where the article's own paragraphs go on behind it; its
 * lines are left out.
 */
export function reachOf(lines: readonly Line[], dense: RowRange): readonly Line[] {
  const core = lines.slice(dense.from, dense.to);
  const spine = spineOf(core);
  const above = walk(lines.slice(0, dense.from).reverse(), spine);
  return [...above.reverse(), ...core, ...walk(lines.slice(dense.to), spine)];
}

/** The lines from the first on that no closing line cuts off, boxes left out. */
function walk(lines: readonly Line[], spine: MarkupNode | null): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!closes(line)) {
      kept.push(line);
      continue;
    }
    const box = spine === null ? null : boxAround(line, spine);
    const next = spine === null || box === null ? null : goesOn(lines, at + 1, spine);
    if (box === null || next === null) break;
    while (kept.length > 0 && isWithin((kept.at(-1) as Line).node, box)) kept.pop();
    at = next - 1;
  }
  return kept;
}

/** The element that itself holds most of the paragraphs. */
function spineOf(lines: readonly Line[]): MarkupNode | null {
  let best: MarkupNode | null = null;
  let most = 0;
  for (const [holder, words] of proseByHolder(lines)) {
    if (words > most) {
      best = holder;
      most = words;
    }
  }
  return best;
}

/** Words of prose by the element that holds them without another block between. */
function proseByHolder(lines: readonly Line[]): Map<MarkupNode, number> {
  const held = new Map<MarkupNode, number>();
  for (const line of lines) {
    const holder = holderOf(line);
    held.set(holder, (held.get(holder) ?? 0) + proseOf(line));
  }
  return held;
}

const INLINE = new Set(['a', 'b', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

const PARAGRAPH = /^(?:p|h[1-6])$/;

/** The element that a line is a paragraph of. */
function holderOf({ node }: Line): MarkupNode {
  let at = node;
  while (INLINE.has(at.tag) && at.parent !== null) at = at.parent;
  return PARAGRAPH.test(at.tag) && at.parent !== null ? at.parent : at;
}

/** The child of the spine that holds a line which is no paragraph of it. */
function boxAround(line: Line, spine: MarkupNode): MarkupNode | null {
  if (holderOf(line) === spine || !isWithin(line.node, spine)) return null;
  let at = line.node;
  while (at.parent !== null && at.parent !== spine) at = at.parent;
  return at;
}

/** Where paragraphs of the spine go on before one of its own lines closes the article, or null. */
function goesOn(lines: readonly Line[], from: number, spine: MarkupNode): number | null {
  let first: number | null = null;
  let words = 0;
  for (let at = from; words < GOES_ON; at += 1) {
    const line = lines[at];
    if (line === undefined || !isWithin(line.node, spine)) return null;
    if (holderOf(line) !== spine) continue;
    if (closes(line)) return null;
    first ??= at;
    words += proseOf(line);
  }
  return first;
}
