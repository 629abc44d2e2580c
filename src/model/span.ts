/** A half-open stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Puts spans in reading order. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The same, of two that start together the shorter first. */
export const byStartAndEnd = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/**
 * Index of the first of some spans that ends behind a place, their number where none does.
 *
 * @param spans in reading order, none inside another
 */
export function firstBehind(spans: readonly Span[], place: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle] as Span).end > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whether one of some spans, in reading order and none inside another, shares a character with a further span. */
export function anyOverlaps(spans: readonly Span[], { start, end }: Span): boolean {
  const beside = spans[firstBehind(spans, start)];
  return beside !== undefined && beside.start < end;
}

/** Those of some spans, in reading order and none inside another, that share a character with a further span. */
export function touching<Each extends Span>(spans: readonly Each[], { start, end }: Span): Each[] {
  const found: Each[] = [];
  for (let at = firstBehind(spans, start); at < spans.length; at += 1) {
    const span = spans[at] as Each;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** Whether one of some spans, in reading order and none inside another, holds the whole of a further span. */
export function anyHolds(spans: readonly Span[], { start, end }: Span): boolean {
  const first = spans[firstBehind(spans, end - 1)];
  return first !== undefined && first.start <= start;
}
