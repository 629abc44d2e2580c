import { findAnchorLines } from './anchor-lines.ts';
import type { Line } from './lines.ts';
import type { NodeIndex } from './node-index.ts';
import { platformThreads } from './platform-threads.ts';
import { repetitionThreads } from './repetition-threads.ts';
import { textThreads } from './text-threads.ts';
import type { Thread, Weighed } from './thread.ts';
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
  const found = [
    ...repetitionThreads(text, nodes, lines, anchors),
    ...textThreads(text, lines, anchors).map(({ thread, score }) => ({ thread, score: score - HANDICAP })),
  ];
  return found.sort((a, b) => b.score - a.score || sizeOf(b) - sizeOf(a))[0]?.thread ?? null;
}

/** Of two readings that say the same, the one with the larger elements tells the nesting. */
const sizeOf = ({ thread }: Weighed): number =>
  thread.posts.reduce((sum, { region }) => sum + region.end - region.start, 0);
