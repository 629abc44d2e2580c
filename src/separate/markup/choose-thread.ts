import { findAnchorLines } from './anchor-lines.ts';
import type { Line } from './lines.ts';
import type { NodeIndex } from './node-index.ts';
import { platformThreads } from './platform-threads.ts';
import { repetitionThread } from './repetition-thread.ts';
import { textThread } from './text-thread.ts';
import { betterOf, type Thread } from './thread.ts';
import type { MarkupNode } from './tree.ts';

/** The tree knows where a comment ends, the text only guesses. */
const HANDICAP = 3;

/**
 * The comments of a page, or null where it has none: as the software that printed them names them; else as the tree
 * repeats them, or as the text alone shows them, whichever brings more evidence.
 */
export function chooseThread(
  text: string,
  nodes: readonly MarkupNode[],
  index: NodeIndex,
  lines: readonly Line[],
): Thread | null {
  const named = platformThreads(text, index, lines).sort(
    (a, b) => b.posts.length * b.confidence - a.posts.length * a.confidence,
  )[0];
  if (named !== undefined) return named;
  const anchors = findAnchorLines(text, lines);
  const anchored = new Set(anchors);
  const repeated = repetitionThread(text, nodes, lines, anchored);
  const printed = textThread(text, lines, anchored);
  const handicapped = printed && { ...printed, score: printed.score - HANDICAP };
  return betterOf(repeated, handicapped)?.read() ?? null;
}
