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
 * @param spans in reading order, none overlapping
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

/** Whether one of some spans, in reading order and none overlapping, shares a character with another span. */
export function anyOverlaps(spans: readonly Span[], { start, end }: Span): boolean {
  const beside = spans[firstBehind(spans, start)];
  return beside !== undefined && beside.start < end;
}
