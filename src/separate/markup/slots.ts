import { type Line, linesWithin } from './lines.ts';
import type { Run } from './repetitions.ts';
import type { MarkupNode } from './tree.ts';

/** A line of a run, and the path from the run down to it. */
export interface SlotLine {
  readonly line: Line;
  readonly path: readonly string[];
}

/** The lines of a run that stand in no run within it. */
export function slotLines(lines: readonly Line[], run: Run): SlotLine[] {
  const found: SlotLine[] = [];
  let from = run.start;
  for (const stop of [...run.inner, { start: run.end, end: run.end }]) {
    for (const line of linesWithin(lines, { start: from, end: stop.start }))
      found.push({ line, path: pathTo(line.node, run) });
    from = Math.max(from, stop.end);
  }
  return found;
}

/** Deeper differences than this say nothing of a comment's frame. */
const DEEPEST = 14;

/** The steps from a run down to an element of it. */
export function pathTo(node: MarkupNode, run: Run): string[] {
  const path: string[] = [];
  const top = run.nodes[0]?.parent ?? null;
  let at: MarkupNode | null = node;
  while (at !== null && at !== top && path.length < 60) {
    path.push(stepOf(at));
    at = at.parent;
  }
  return path.reverse().slice(run.nodes.length > 1 ? 0 : 1, DEEPEST);
}

/** Steps by their elements: every reading of a page asks for the same again. */
const known = new WeakMap<MarkupNode, string>();

/** An element's name among its siblings: its class where it has one, else its place among those of its tag. */
function stepOf(node: MarkupNode): string {
  let step = known.get(node);
  if (step === undefined) {
    step = readStep(node);
    known.set(node, step);
  }
  return step;
}

function readStep(node: MarkupNode): string {
  const name = node.names.find(
    (own) => own.startsWith('.') && !/^\.(?:odd|even|alt\d*|first|last|row\d+|bg\d+)$/.test(own),
  );
  if (name !== undefined) return node.tag + name.replace(/\d+/g, '');
  let place = 0;
  for (const sibling of node.parent?.children ?? []) {
    if (sibling === node || place > 8) break;
    if (sibling.tag === node.tag) place += 1;
  }
  return `${node.tag}:${place}`;
}

/** Share of the words that must stand below one step before the rest is taken for the frame. */
const MOST_WORDS = 0.85;

/** The same where the step is named for what it holds. */
const NAMED_WORDS = 0.6;
const NAMED_CONTENT = /content|body|text|message(?!s)|entry/;

/** Elements that are part of what somebody wrote; the path ends above them. */
const WRITTEN = /^(?:p|blockquote|pre|ul|ol|dl|h\d|a|b|i|em|strong|span|font|small|q)\b/;

/**
 * The step by step path below which the runs have nearly all their words: where the comments' own words stand.
 *
 * @param weight words of a line that somebody may have written, 0 for lines of the frame
 */
export function contentPath(
  runs: readonly (readonly SlotLine[])[],
  weight: (line: Line) => number,
): string[] {
  let within = runs.flat().map((slot) => ({ slot, words: weight(slot.line) }));
  const path: string[] = [];
  for (;;) {
    const total = within.reduce((sum, { words }) => sum + words, 0);
    const byStep = new Map<string, number>();
    for (const { slot, words } of within) {
      const step = slot.path[path.length];
      if (step !== undefined) byStep.set(step, (byStep.get(step) ?? 0) + words);
    }
    const best = [...byStep]
      .filter(([step]) => !WRITTEN.test(step))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (
      best === undefined ||
      total === 0 ||
      best[1] < total * (NAMED_CONTENT.test(best[0]) ? NAMED_WORDS : MOST_WORDS)
    )
      return path;
    within = within.filter(({ slot }) => slot.path[path.length] === best[0]);
    path.push(best[0]);
  }
}

export const isBelow = (slot: SlotLine, path: readonly string[]): boolean =>
  path.every((step, at) => slot.path[at] === step);
