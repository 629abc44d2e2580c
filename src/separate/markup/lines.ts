import type { Span } from '../../model/span.ts';
import { LONGEST_CUE_ROW } from '../cues/cue.ts';
import { type MaskedText, maskDates } from '../dates/date-forms.ts';
import { type RowFacts, readFacts } from '../facts.ts';
import { readRows } from '../rows.ts';
import type { MarkupNode } from './tree.ts';

/** A line of the page: what it says of itself, and the elements around it. */
export interface Line extends Span {
  readonly index: number;
  readonly facts: RowFacts;
  /** The innermost element that holds the whole line. */
  readonly node: MarkupNode;
  /** Characters that lead elsewhere. */
  readonly linked: number;
}

/** Reads the lines of a page in order; empty lines are left out. */
export function readLines(text: string, nodes: readonly MarkupNode[]): Line[] {
  const facts = readFacts(readRows(text, false));
  const links = linkedSpans(nodes);
  let link = 0;
  let node = nodes[0] as MarkupNode;
  return facts.map((fact, index) => {
    const { start, end } = fact.row;
    while (node.parent !== null && node.end < end) node = node.parent;
    node = innermost(node, { start, end });
    while (link < links.length && (links[link] as Span).end <= start) link += 1;
    return { index, start, end, facts: fact, node, linked: linkedWithin(links, link, { start, end }) };
  });
}

/** Walks down from `node` to the last element that holds `span`. */
function innermost(node: MarkupNode, span: Span): MarkupNode {
  let at = node;
  for (let inner: MarkupNode | undefined = at; inner !== undefined; ) {
    at = inner;
    inner = childAround(at.children, span);
  }
  return at;
}

/** Children follow one another, so the one that holds a span is found by halving. */
function childAround(children: readonly MarkupNode[], span: Span): MarkupNode | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle] as MarkupNode).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child !== undefined && child.start <= span.start && child.end >= span.end ? child : undefined;
}

/** What links cover, merged where one stands in another. */
function linkedSpans(nodes: readonly MarkupNode[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const node of nodes) {
    if (node.tag !== 'a' || node.end === node.start || !node.element.attributes.has('href')) continue;
    const last = spans.at(-1);
    if (last === undefined || node.start >= last.end) spans.push({ start: node.start, end: node.end });
  }
  return spans;
}

function linkedWithin(links: readonly Span[], from: number, span: Span): number {
  let linked = 0;
  for (let at = from; at < links.length && (links[at] as Span).start < span.end; at += 1) {
    const { start, end } = links[at] as Span;
    linked += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return linked;
}

/** A line as it is printed, marker and all, with its dates masked. */
export const maskedLine = (text: string, { start, end, facts }: Line): MaskedText =>
  facts.row.text.length === end - start && end - start <= LONGEST_CUE_ROW
    ? facts.masked
    : maskDates(text.slice(start, end));

/** Index of the first line that begins at `offset` or behind it. */
export function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines that begin within a span. */
export const linesWithin = (lines: readonly Line[], span: Span): readonly Line[] =>
  lines.slice(lineFrom(lines, span.start), lineFrom(lines, span.end));
