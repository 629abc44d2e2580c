import { greatestOf, leastOf } from '../../model/extremes.ts';
import type { Span } from '../../model/span.ts';
import type { Run } from './repetitions.ts';
import { elementsOf } from './run-elements.ts';

/** Fewer comments may begin or end alike by chance. */
const FEWEST = 3;
/** Share of the comments that must do so. */
const MOST = 0.6;
/** Characters of a label or a button. */
const LONGEST = 40;

/** A comment with its element, and where its words are. */
export interface EdgedRun {
  readonly run: Run;
  readonly content: Span | null;
}

/**
 * Where the words of each comment are, without the elements that nearly all of them begin or end with and that print
 * the same: the label in the cell before them, the button in the cell behind them, on the same line of text.
 */
export function withoutCommonEdges(text: string, runs: readonly EdgedRun[]): (Span | null)[] {
  const edges = runs.map(({ run, content }) => (content === null ? [] : edgesOf(text, run, content)));
  const spoken = edges.filter((found) => found.length > 0).length;
  const counts = new Map<string, number>();
  for (const found of edges)
    for (const key of new Set(found.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const told = runs.filter(({ content }) => content !== null).length;
  const isCommon = (edge: Edge): boolean => (counts.get(keyOf(edge)) ?? 0) >= Math.max(FEWEST, told * MOST);
  return runs.map(({ content }, at) =>
    content === null || spoken < FEWEST ? content : cut(text, content, (edges[at] ?? []).filter(isCommon)),
  );
}

interface Edge extends Span {
  readonly side: 'head' | 'tail';
  readonly printed: string;
}

const keyOf = ({ side, printed }: Edge): string => `${side} ${printed}`;

function edgesOf(text: string, run: Run, content: Span): Edge[] {
  const found: Edge[] = [];
  for (const { start, end } of elementsOf(run)) {
    if (start < content.start || end > content.end || end - start > LONGEST) continue;
    const printed = text.slice(start, end).trim();
    if (!/\p{L}/u.test(printed)) continue;
    if (start === content.start && end < content.end) found.push({ start, end, side: 'head', printed });
    if (end === content.end && start > content.start) found.push({ start, end, side: 'tail', printed });
  }
  return found;
}

function cut(text: string, content: Span, edges: readonly Edge[]): Span {
  const from = greatestOf([
    content.start,
    ...edges.filter(({ side }) => side === 'head').map(({ end }) => end),
  ]);
  const to = leastOf([content.end, ...edges.filter(({ side }) => side === 'tail').map(({ start }) => start)]);
  if (from >= to) return content;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = to - words.length + words.trimEnd().length;
  return start < end ? { start, end } : content;
}
