import type { BlockContent, PhrasingContent } from 'mdast';
import type { Span } from '../../model/span.ts';
import { foreignText } from './foreign-text.ts';
import { paragraph, strong } from './nodes.ts';

/** A line of a text, without the white space around it. */
const LINE = /[^\s\u0085](?:[^\r\n\v\f\u0085\u2028\u2029]*[^\s\u0085])?/g;

/**
 * A comment as paragraphs, with the given stretches in bold. Its line breaks stay; white space between words shrinks
 * to one space.
 *
 * @param marked offsets into `text`, in any order; they may overlap
 * @param within the part of `text` to show, the cuts marked by `[…]`; the whole where it is left out
 */
export function quotedComment(text: string, marked: readonly Span[], within?: Span): BlockContent[] {
  const { start, end } = within ?? { start: 0, end: text.length };
  const bold = merged(text, marked);
  const blocks: PhrasingContent[][] = [];
  let lastEnd = start;
  for (const line of linesOf(text, start, end)) {
    const block = blocks.at(-1);
    if (block === undefined || breaksIn(text.slice(lastEnd, line.start)) > 1) {
      blocks.push(highlighted(text, line, bold));
    } else block.push({ type: 'break' }, ...highlighted(text, line, bold));
    lastEnd = line.end;
  }
  if (isCutBefore(text, start)) blocks[0]?.unshift({ type: 'text', value: '[…] ' });
  if (isCutAfter(text, end)) blocks.at(-1)?.push({ type: 'text', value: ' […]' });
  return blocks.map((children) => paragraph(children));
}

/** The same on one line, for lists and tables. */
export function quotedLine(text: string, marked: readonly Span[], { start, end }: Span): PhrasingContent[] {
  const bold = merged(text, marked);
  const lines = linesOf(text, start, end).map((line) => highlighted(text, line, bold));
  return [
    ...(isCutBefore(text, start) ? [{ type: 'text', value: '[…] ' } as const] : []),
    ...lines.flatMap((line, at) => (at === 0 ? line : [{ type: 'text', value: ' ' } as const, ...line])),
    ...(isCutAfter(text, end) ? [{ type: 'text', value: ' […]' } as const] : []),
  ];
}

const isCutBefore = (text: string, start: number): boolean => text.slice(0, start).trim() !== '';

const isCutAfter = (text: string, end: number): boolean => text.slice(end).trim() !== '';

const linesOf = (text: string, start: number, end: number): Span[] =>
  [...text.slice(start, end).matchAll(LINE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

const breaksIn = (gap: string): number => (gap.match(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g) ?? []).length;

/** One line with its part of the marked stretches in bold. */
function highlighted(text: string, line: Span, bold: readonly Span[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = line.start;
  for (const span of bold) {
    const start = Math.max(span.start, line.start);
    const end = Math.min(span.end, line.end);
    if (start >= end) continue;
    nodes.push(...foreignText(text.slice(from, start)), strong(foreignText(text.slice(start, end))));
    from = end;
  }
  return [...nodes, ...foreignText(text.slice(from, line.end))];
}

/** The same stretches in order and without overlaps; those with nothing but a space between them become one. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && /^\s?$/.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else if (end > start) result.push({ start, end });
  }
  return result;
}
