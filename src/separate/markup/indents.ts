import { leastOf } from '../../model/extremes.ts';
import type { Run } from './repetitions.ts';
import type { MarkupNode } from './tree.ts';

/** Pixels to an em, near enough: only steps are compared. */
const EM = 16;
const INSET =
  /(?:^|;)\s*(?:margin|padding)-(?:left|inline-start|right)\s*:\s*(\d{1,4}(?:\.\d{1,3})?)(px|em|rem|%)?/giu;
/** Pictures that only hold a place open. */
const SPACER = /spacer|blank|pixel|clear|trans|shim|(?:^|\/)(?:s|t|p|x|dot|1x1)\.(?:gif|png)/iu;
/** A picture no higher than this shows nothing. */
const FLAT = 2;

/**
 * Which run each run answers, where pages set answers in by a margin or by an empty picture and not by their elements;
 * null where the widths of the insets are no steps of one size that begin at the first run.
 */
export function parentsByIndent(runs: readonly Run[]): (number | null)[] | null {
  if (runs.length < 2 || runs.some(({ parent }) => parent !== null)) return null;
  const insets = runs.map(insetOf);
  const least = insets[0] as number;
  const step = leastOf(insets.filter((inset) => inset !== least).map((inset) => inset - least));
  if (!Number.isFinite(step) || step <= 0) return null;
  const levels = insets.map((inset) => (inset - least) / step);
  const isTree = levels.every(
    (level, at) => Number.isInteger(level) && (at === 0 || level <= (levels[at - 1] as number) + 1),
  );
  if (!isTree) return null;
  const open: number[] = [];
  return levels.map((level, at) => {
    open.length = level;
    open.push(at);
    return open[level - 1] ?? null;
  });
}

/** How far a run is set in, in pixels: by the elements that begin it, and by the empty pictures before its words. */
function insetOf(run: Run): number {
  const [first] = run.nodes;
  if (first === undefined) return 0;
  let inset = 0;
  for (const node of openingOf(outermostOf(first, run), run.start)) inset += marginOf(node) + spaceOf(node);
  return inset;
}

/** The largest element that prints nothing else than the run: a cell that holds a place open may stand beside its own. */
function outermostOf(node: MarkupNode, { start, end }: Run): MarkupNode {
  let top = node;
  while (top.parent !== null && top.parent.start >= start && top.parent.end <= end) top = top.parent;
  return top;
}

/** An element and those within it that stand before its first words, or begin with them. */
function openingOf(top: MarkupNode, start: number): MarkupNode[] {
  const found: MarkupNode[] = [];
  const stack: MarkupNode[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.start > start) break;
    found.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) stack.push(node.children[at] as MarkupNode);
  }
  return found;
}

function marginOf({ element }: MarkupNode): number {
  let margin = 0;
  for (const [, size, unit] of (element.attributes.get('style') ?? '').matchAll(INSET))
    margin += Number(size) * (unit === 'em' || unit === 'rem' ? EM : 1);
  return margin;
}

function spaceOf({ tag, element }: MarkupNode): number {
  if (tag !== 'img') return 0;
  const { attributes } = element;
  const isEmpty =
    Number(attributes.get('height') ?? Number.NaN) <= FLAT || SPACER.test(attributes.get('src') ?? '');
  return isEmpty ? Number.parseInt(attributes.get('width') ?? '0', 10) || 0 : 0;
}
